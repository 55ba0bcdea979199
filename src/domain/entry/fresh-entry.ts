import { factors } from '../aivss/factors.ts';
import type { FactorKey } from '../aivss/factors.ts';
import { layers } from '../maestro/layers.ts';
import type { LayerId } from '../maestro/layers.ts';
import { schemes } from '../versions/schemes.ts';
import type { SchemeId } from '../versions/schemes.ts';
import type { EntryInput } from './front-matter.ts';
import { layerHeadings } from './entry.ts';

/** What is known of a product before anybody has assessed it. */
export type Facts = Pick<EntryInput, 'name' | 'vendor' | 'homepage' | 'kind'> &
  Partial<
    Pick<
      EntryInput,
      'summary' | 'repository' | 'license' | 'aliases' | 'capabilities' | 'sources' | 'architecture'
    >
  > & { readonly version?: string; readonly scheme?: SchemeId };

/** What to ask of each layer. The answer takes the place of the question. */
const QUESTIONS: Readonly<Record<LayerId, string>> = {
  L1: 'Which models does it use, who chooses them, and what do they get to see?',
  L2: 'What does it read, store and remember, and who can change that?',
  L3: 'How does it plan, call tools and take instructions, and what stops a wrong call?',
  L4: 'Where does it run, with which rights, and what separates it from the rest?',
  L5: 'What is logged and measured, who looks at it, and can the agent change it?',
  L6: 'Which controls, policies and certificates apply, and who has checked them?',
  L7: 'Which people, agents and services does it meet, and how far does it trust them?',
};

/** One value for each key. */
function each<K extends string, V>(keys: readonly K[], value: V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;
}

/** The scheme that reads a version, where nobody has said which one it is. */
function toAssessed(
  version: string,
  scheme: SchemeId | undefined,
  today: string,
): EntryInput['assessed'] {
  const reads = schemes.find(({ isVersion }) => isVersion(version));
  return { version, scheme: scheme ?? reads?.id ?? 'semver', on: today };
}

/** The threat that holds the place of the first one. */
const THREAT = {
  id: 'first-threat',
  title: 'TODO: say what happens, in a few words.',
  scenario: 'TODO: who does what, how, and what comes of it?',
  layers: ['L3'],
  stride: ['tampering'],
  impact: ['integrity'],
  cvss: 'unknown',
  because: 'TODO: layers, stride and impact only hold a place; say why yours fit.',
} as const;

/**
 * The front matter of an entry that nobody has worked on: a draft whose judgements are all
 * unknown. It has the shape of an entry; what a person has to write says TODO.
 * @param facts what is known of the product
 * @param today the calendar date on which it is begun
 */
export function freshEntry({ version, scheme, ...facts }: Facts, today: string): EntryInput {
  const { name, vendor, homepage } = facts;
  return {
    summary: 'TODO: one sentence of 40 to 400 characters: what it is, and its primary risk.',
    ...facts,
    lifecycle: { state: 'active' },
    assessed: toAssessed(version ?? 'TODO', scheme, today),
    status: 'draft',
    sources: facts.sources ?? {
      homepage: {
        title: `Homepage of ${name}`,
        url: homepage,
        publisher: vendor,
        interest: 'vendor',
        accessed: today,
      },
    },
    aivss: {
      factors: each<FactorKey, { value: 'unknown'; basis: 'estimated' }>(
        factors.map(({ key }) => key),
        { value: 'unknown', basis: 'estimated' },
      ),
      mitigation: { level: 'none' },
    },
    maestro: each<LayerId, { certainty: 'uncertain' }>(
      layers.map(({ id }) => id),
      { certainty: 'uncertain' },
    ),
    threats: [{ ...THREAT, layers: ['L3'], stride: ['tampering'], impact: ['integrity'] }],
  };
}

/** The body of such an entry: the seven headings, each with the question to answer there. */
export function freshBody(): string {
  const sections = layerHeadings.map(
    ({ layer, heading }) => `## ${heading}\n\nTODO: ${QUESTIONS[layer]}\n`,
  );
  return `\n${sections.join('\n')}`;
}
