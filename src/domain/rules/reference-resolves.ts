import type { Entry } from '../entry/entry.ts';
import { valueProblem } from '../finding.ts';
import type { Path, Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

type Reference = { readonly path: Path; readonly id: string | undefined; readonly kind: string };

/** References of one list, with their paths. */
function each(path: Path, ids: readonly string[] | undefined, kind: string): Reference[] {
  return (ids ?? []).map((id, index) => ({ path: [...path, index], id, kind }));
}

/** Everything in an entry that names something else in it, apart from sources. */
function references({ data }: Entry): Reference[] {
  const profiled = {
    threats: data.threats,
    mitigations: data.mitigations,
    claims: data.claims,
    'architecture.components': data.architecture?.components ?? [],
    'architecture.flows': data.architecture?.flows ?? [],
  };
  return [
    ...data.threats.flatMap((threat, i) => [
      ...each(['threats', i, 'mitigations'], threat.mitigations, 'mitigation'),
      ...each(['threats', i, 'components'], threat.components, 'component'),
      ...each(['threats', i, 'advisories'], threat.advisories, 'advisory'),
      ...threat.chain.flatMap(({ breaks }, j) =>
        each(['threats', i, 'chain', j, 'breaks'], breaks, 'mitigation'),
      ),
    ]),
    ...data.claims.flatMap((claim, i) => [
      { path: ['claims', i, 'contradicts'], id: claim.contradicts, kind: 'claim' },
      {
        path: ['claims', i, 'resolution', 'follows'],
        id: claim.resolution?.follows,
        kind: 'claim',
      },
    ]),
    ...(data.architecture?.components ?? []).map((component, i) => ({
      path: ['architecture', 'components', i, 'boundary'],
      id: component.boundary,
      kind: 'boundary',
    })),
    ...(data.architecture?.flows ?? []).flatMap((flow, i) => [
      { path: ['architecture', 'flows', i, 'from'], id: flow.from, kind: 'component' },
      { path: ['architecture', 'flows', i, 'to'], id: flow.to, kind: 'component' },
    ]),
    ...Object.entries(profiled).flatMap(([list, rows]) =>
      rows.flatMap((row, i) => each([...list.split('.'), i, 'profiles'], row.profiles, 'profile')),
    ),
  ];
}

/** The ids that each kind of reference may name. */
function targets({ data }: Entry): Record<string, readonly string[]> {
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

/** Mitigations that break a step of a threat which does not name them: its page would not. */
function unnamedBreaks({ data }: Entry): Problem[] {
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
  check: (entry) => {
    const known = targets(entry);
    const dangling = references(entry).flatMap(({ path, id, kind }): Problem[] => {
      const ids = known[kind] ?? [];
      if (id === undefined || ids.includes(id)) return [];
      const guess = nearest(id, ids);
      const defined = ids.length > 0 ? ids.join(', ') : 'none';
      const hint = guess === undefined ? `Defined here: ${defined}.` : `Did you mean \`${guess}\`?`;
      return [
        valueProblem(path, `names the ${kind} \`${id}\`, which the entry does not define`, hint),
      ];
    });
    return [...dangling, ...unnamedBreaks(entry)];
  },
};
