import type { Agent } from '#domain/catalog/catalog.ts';
import { chainThreats } from '#domain/catalog/chains.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { layers } from '#domain/maestro/layers.ts';

/** A part of a page that the search leads to. */
export type Passage = {
  /** Its address below the root of the site: `agents/dify/threats/#threat-prompt-injection`. */
  readonly path: string;
  /** The page that it stands on, as results name it: `Dify · Threats`. */
  readonly page: string;
  readonly heading: string;
  /** What it says, without markup. */
  readonly text: string;
  /** Words that find it like those of its heading, and that are not shown. */
  readonly keywords?: string;
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The character that a reference of HTML stands for. */
function characterOf(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * What a reader sees of markup that the sanitiser has printed, without its citations.
 * @param markup well-formed: `<` opens nothing but a tag
 */
export function plainText(markup: string): string {
  const bare = markup
    .replaceAll(/ ?<a\b[^>]* class="cite"[^>]*>[^<]*<\/a>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, characterOf);
  return bare
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?])/g, '')
    .trim();
}

/** A passage before it knows its address: where it stands, on which page, and what it says. */
type Part = readonly [anchor: string, page: string, heading: string, text: readonly string[]];

/** A threat with the names of what it is filed under: who looks for a class of threat finds it. */
function ofThreat(threat: Threat): Part {
  const filed = threat.frameworks.map((id) => {
    const name = findReference(id)?.name ?? id;
    return name === id ? id : `${id} ${name}`;
  });
  const { scenario, arisesWhen, consequences, because = '' } = threat;
  const said = [scenario, ...arisesWhen, ...consequences, because].filter(Boolean);
  const ids = [...filed, ...threat.advisories];
  const text = ids.length === 0 ? said : [...said, `${ids.join(', ')}.`];
  return [`threat-${threat.id}`, 'Threats', threat.title, text];
}

function ofMitigation({ id, title, text, pitfalls, setting, verification }: Mitigation): Part {
  const how = setting ? [`${setting.where}: ${setting.what}`] : [];
  const { input = '', expected = '', observed = '' } = verification ?? {};
  const test = [input, expected, observed].filter(Boolean);
  return [`mitigation-${id}`, 'Hardening', title, [text, ...how, ...pitfalls, ...test]];
}

function ofLayers({ body }: Agent): Part[] {
  return layers.map(({ id, name }) => [
    id,
    'Layers',
    `${id} ${name}`,
    [plainText(body.layers[id])],
  ]);
}

/** What stands under a heading of its own on the page of the evidence. */
function ofEvidence({ data, body }: Agent): Part[] {
  const assets = data.assets.map(({ name, why }) => `${name}: ${why}`);
  const notes = body.notes === undefined ? [] : [plainText(body.notes)];
  return [
    ...data.claims.map(({ id, text }): Part => [`claim-${id}`, 'Evidence', 'Claim', [text]]),
    ['capabilities', 'Evidence', 'Capabilities', data.capabilities.map(({ text }) => text)],
    ['assets', 'Evidence', 'What an attacker wants', assets],
    ['notes', 'Evidence', 'Notes', notes],
  ];
}

/**
 * What the pages of an entry say, part by part: the answer, threats, chains, hardening, layers and
 * evidence. Scores, questions and lists of sources are left out: they say nothing new.
 * @param agent a scored entry
 * @param pathOf the address of a part by its anchor; of the entry itself without one
 */
export function toPassages(agent: Agent, pathOf: (anchor: string) => string): Passage[] {
  const { data } = agent;
  const components = (data.architecture?.components ?? []).map(({ name }) => `${name}.`);
  const parts: Part[] = [
    ['', 'Answer', data.name, [data.summary]],
    ...data.threats.map(ofThreat),
    ...chainThreats(data).map(({ id, title, chain }): Part => {
      return [`chain-${id}`, 'Chains', title, chain.map(({ step }) => step)];
    }),
    ['components', 'Threats', 'Components', components],
    ...data.mitigations.map(ofMitigation),
    ...ofLayers(agent),
    ...ofEvidence(agent),
  ];
  return parts
    .filter(([, , , text]) => text.length > 0)
    .map(([anchor, page, heading, text]) => ({
      path: pathOf(anchor),
      page: `${data.name} · ${page}`,
      heading,
      text: text.join(' '),
    }));
}
