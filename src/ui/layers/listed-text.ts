import type { LayerTally } from '#domain/catalog/threat-coverage-matrix.ts';
import { counted } from '#domain/wording.ts';

/** How many of those that describe a layer list one of its threats. */
function listing({ described, listing: some }: LayerTally): string {
  if (described === 1)
    return some === 0 ? 'it lists none of these threats' : 'it lists at least one of these threats';
  if (some === 0) return 'none of them lists one of these threats';
  if (some === 1) return '1 of them lists at least one of these threats';
  return `${some === described ? 'all' : some} of them list at least one of these threats`;
}

/**
 * Who has something to say of a layer, in one sentence:
 * `44 entries describe this layer; none of them lists one of these threats.`
 */
export function listedText(tally: LayerTally): string {
  const { described } = tally;
  if (described === 0) return 'No entry has looked at this layer yet.';
  const verb = described === 1 ? 'describes' : 'describe';
  return `${counted(described, 'entry', 'entries')} ${verb} this layer; ${listing(tally)}.`;
}
