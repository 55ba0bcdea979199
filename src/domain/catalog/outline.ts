import { layers } from '../maestro/layers.ts';
import type { LayerId } from '../maestro/layers.ts';
import type { Advisory } from '../entry/advisory.ts';
import type { Claim } from '../entry/claim.ts';
import type { Entry } from '../entry/entry.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Mitigation } from '../entry/mitigation.ts';
import type { Source } from '../entry/source.ts';
import type { Threat } from '../entry/threat.ts';

/** A value without one of its fields. */
function without<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const kept = Object.entries(value).filter(([key]) => key !== field);
  return Object.fromEntries(kept) as Omit<T, K>;
}

/** All of a source but who speaks, and when it was read, which the share of evidence goes by. */
function outlineSource({ interest, accessed }: Source): Source {
  return { title: '', url: '', publisher: '', interest, accessed };
}

/** All of a threat but its story. */
function outlineThreat(threat: Threat): Threat {
  return {
    ...without(threat, 'because'),
    scenario: '',
    arisesWhen: [],
    consequences: [],
    components: [],
  };
}

type Test = NonNullable<Mitigation['verification']>;

/** What came of a test, and on which version. */
function outlineTest({ status, ran }: Test): Test {
  const version = ran?.version;
  return {
    ...{ input: '', expected: '', status },
    ...(version !== undefined && { ran: { by: '', on: '', with: '', version } }),
  };
}

/** All of a mitigation but what to do. */
function outlineMitigation(mitigation: Mitigation): Mitigation {
  const { setting, verification } = mitigation;
  return {
    ...{ ...without(mitigation, 'snippet'), text: '', pitfalls: [], sources: [] },
    ...(setting && { setting: { where: '', what: '', source: '' } }),
    ...(verification && { verification: outlineTest(verification) }),
  };
}

const outlineClaim = (claim: Claim): Claim => ({ ...claim, text: '' });

const outlineAdvisory = (advisory: Advisory): Advisory => ({ ...advisory, sources: [] });

/** The values and what they rest on, without the reasons in words. */
function outlineFactors({ aivss }: EntryData): EntryData['aivss'] {
  const factors = Object.entries(aivss.factors).map(([key, factor]) => {
    return [key, without(factor as { because?: string }, 'because')];
  });
  return { ...aivss, factors: Object.fromEntries(factors) as EntryData['aivss']['factors'] };
}

/** Of each layer, only whether its text cites anything. */
function outlineBody({ cited }: Entry['body']): Entry['body'] {
  const texts = Object.fromEntries(layers.map(({ id }) => [id, ''])) as Record<LayerId, string>;
  return { layers: texts, cited, citations: [], prose: [] };
}

/** An outline as texts of JSON: its summary, which few pages across agents show, and all else. */
export type OutlineTexts = { readonly outline: string; readonly summary: string };

/** What tells whether an entry reads the same to pages across agents: digests of these texts. */
export type OutlineDigests = OutlineTexts;

/**
 * An entry as far as pages and files read it that look across many agents: scores, titles, ids,
 * versions and states. Long texts are empty in it, and it takes a third of the memory: what looks
 * across 10,000 agents holds as many of them.
 * @param entry read as a whole
 */
export function outlineOf(entry: Entry): Entry {
  const { data } = entry;
  const { architecture } = data;
  const sources = Object.entries(data.sources).map(([id, source]) => [id, outlineSource(source)]);
  return {
    ...entry,
    bytes: 0,
    body: outlineBody(entry.body),
    data: {
      ...without(data, 'vendorResponse'),
      ...(architecture && { architecture: { boundaries: [], components: [], flows: [] } }),
      ...{ capabilities: [], assets: [], certifications: [], lint: [] },
      sources: Object.fromEntries(sources) as EntryData['sources'],
      aivss: outlineFactors(data),
      threats: data.threats.map(outlineThreat),
      mitigations: data.mitigations.map(outlineMitigation),
      claims: data.claims.map(outlineClaim),
      advisories: data.advisories.map(outlineAdvisory),
    },
  };
}

/** The outline of an entry as texts, without the cost of making it anew where it is read. */
export function outlineTexts(entry: Entry): OutlineTexts {
  const outline = outlineOf(entry);
  const { data } = outline;
  return {
    outline: JSON.stringify({ ...outline, data: { ...data, summary: '' } }),
    summary: JSON.stringify(data.summary),
  };
}

/** The outline that some texts tell. @throws SyntaxError where they tell none */
export function outlineFrom({ outline, summary }: OutlineTexts): Entry {
  const entry = JSON.parse(outline) as Entry;
  return { ...entry, data: { ...entry.data, summary: JSON.parse(summary) as string } };
}
