import type { Agent } from '#domain/catalog/catalog.ts';
import { formatScore } from '#ui/shared/band.ts';
import type { Question } from './question.ts';
import { quoted } from './words.ts';

/** Asks for the facts that a CVSS vector of a threat would rest on, where none is known. */
export function aboutVectors({ data, score }: Agent): Question[] {
  const open = score.threats.filter(({ cvssBase }) => cvssBase === 'unknown');
  // The headline is the highest known score, so only what lies above it can move it.
  const floor = score.driver.cvssBase === 'unknown' ? score.interval.low : score.interval.high;
  return open.map(({ threat, interval: { low, high } }) => ({
    topic: 'score',
    text: `Suppose that this happens with ${data.name}: ${quoted(threat.title, 120)}. Which access, rights and help of another person does it take, and what can be read, changed or stopped, in the product and in other systems?`,
    reason: `No CVSS vector is known for this threat, so it may score from ${formatScore(low.score)} to ${formatScore(high.score)}.`,
    from: [{ href: `#threat-${threat.id}`, name: threat.title }],
    profiles: threat.profiles,
    swing: Math.max(0, high.score - floor.score),
    layer: threat.layers[0],
  }));
}
