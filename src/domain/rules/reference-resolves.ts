import type { EntryData } from '../entry/front-matter.ts';
import { findTexts } from '../entry/paths.ts';
import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** What the fields that name something else in the entry, apart from sources, hold the ids of. */
const KINDS: Readonly<Record<string, string>> = {
  mitigations: 'mitigation',
  breaks: 'mitigation',
  components: 'component',
  from: 'component',
  to: 'component',
  boundary: 'boundary',
  advisories: 'advisory',
  contradicts: 'claim',
  follows: 'claim',
  profiles: 'profile',
};

/** Those fields, where they stand. */
function namingFields({ threats, mitigations, claims, architecture }: EntryData) {
  return {
    threats: threats.map(({ mitigations, components, advisories, chain, profiles }) => {
      const steps = chain.map(({ breaks }) => ({ breaks }));
      return { mitigations, components, advisories, chain: steps, profiles };
    }),
    mitigations: mitigations.map(({ profiles }) => ({ profiles })),
    claims: claims.map(({ contradicts, resolution, profiles }) => {
      return { contradicts, resolution: { follows: resolution?.follows }, profiles };
    }),
    architecture: {
      components: architecture?.components.map(({ boundary, profiles }) => ({
        boundary,
        profiles,
      })),
      flows: architecture?.flows.map(({ from, to, profiles }) => ({ from, to, profiles })),
    },
  };
}

/** The ids that each kind of reference may name. */
function targets(data: EntryData): Readonly<Record<string, readonly string[]>> {
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  return {
    mitigation: ids(data.mitigations),
    component: ids(data.architecture?.components ?? []),
    boundary: ids(data.architecture?.boundaries ?? []),
    advisory: data.advisories.flatMap(({ id, aliases }) => [id, ...aliases]),
    claim: ids(data.claims),
    profile: ids(data.profiles),
  };
}

/** Everything in an entry that names something else in it, which is not there. */
function dangling(data: EntryData): Problem[] {
  const known = targets(data);
  const kindOf = (step: string | number | undefined) => KINDS[step ?? ''] ?? '';
  const isDangling = (id: string, step: string | number, above: string | number | undefined) =>
    known[kindOf(typeof step === 'number' ? above : step)]?.includes(id) === false;
  return findTexts(namingFields(data), isDangling).map(({ path, text: id }) => {
    const kind = kindOf(path.findLast((step) => typeof step === 'string'));
    const ids = known[kind] ?? [];
    const guess = nearest(id, ids);
    const defined = ids.length > 0 ? ids.join(', ') : 'none';
    const hint = guess === undefined ? `Defined here: ${defined}.` : `Did you mean \`${guess}\`?`;
    const message = `names the ${kind} \`${id}\`, which the entry does not define`;
    return valueProblem(path, message, hint);
  });
}

/** Mitigations that break a step of a threat which does not name them: its page would not. */
function unnamedBreaks(data: EntryData): Problem[] {
  const defined = data.mitigations.map(({ id }) => id);
  return data.threats.flatMap(({ chain, mitigations }, i) =>
    chain.flatMap(({ breaks }, j) =>
      breaks.flatMap((id, k) =>
        mitigations.includes(id) || !defined.includes(id)
          ? []
          : valueProblem(
              ['threats', i, 'chain', j, 'breaks', k],
              `says that \`${id}\` breaks this step, but the threat does not name that mitigation`,
              `Put \`${id}\` among the \`mitigations\` of the threat as well.`,
            ),
      ),
    ),
  );
}

/** A reference inside an entry must lead somewhere. */
export const referenceResolves: Rule = {
  id: 'reference-resolves',
  title: 'Every reference inside an entry leads somewhere',
  why: 'Pages link threats, mitigations, components and claims. A dangling id would be a dead link.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: leak
    components: [engine]
    chain:
      - { layer: L2, step: Data leaves., breaks: [filter] }`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    components: [engin]`,
        message: 'names the component `engin`, which the entry does not define',
      },
      {
        yaml: `architecture:
  flows:
    - { from: visitor, to: engine, label: question }`,
        message: 'names the component `visitor`, which the entry does not define',
      },
      {
        yaml: `threats:
  - id: leak
    chain:
      - { layer: L2, step: Data leaves., breaks: [filtre] }`,
        message: 'names the mitigation `filtre`, which the entry does not define',
      },
      {
        yaml: `threats:
  - id: injection
    mitigations: [prompt]
    chain:
      - { layer: L1, step: The model obeys., breaks: [filter] }
mitigations:
  - { id: prompt, title: Prompt, text: Say what ranks above., kind: prevent }`,
        message:
          'says that `filter` breaks this step, but the threat does not name that mitigation',
      },
    ],
  },
  check: ({ data }) => [...dangling(data), ...unnamedBreaks(data)],
};
