import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { scoreThreat } from '#domain/catalog/score-threat.ts';
import { cvssBaseScore } from '#domain/cvss/vector.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { scorePlaces } from '#reader/score-places.ts';
import type { WhatIfState } from '#ui/what-if/address.ts';
import { headlineIf } from '#ui/what-if/agent.ts';
import { toWhatIfFile } from '#ui/what-if/agent-file.ts';
import { toPatch } from '#ui/what-if/comparison.ts';
import { scoreCase } from '#ui/what-if/result.ts';
import { root } from '../../helpers/build-site.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { withPiece } from '../../helpers/with-piece.ts';
import { validEntry } from '../../helpers/valid-entry.ts';

/** The catalog of a folder that holds one entry alone. */
function agentIn(content: string): Agent {
  const { entries, findings } = readContent(content, { root, today: today() });
  // A supposed level has no witness yet; whoever sends the patch has to bring one.
  const wrong = findings.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'level-has-witness',
  );
  expect(wrong).toEqual([]);
  const [agent] = buildCatalog(entries).agents;
  if (!agent) throw new Error(`no agent in ${content}`);
  return agent;
}

/** Gives the entry of a text, in a folder of its own, and removes the folder afterwards. */
function withEntry<T>(id: string, text: string, use: (project: string, agent: Agent) => T): T {
  const project = mkdtempSync(join(tmpdir(), 'catalog-patch-'));
  const file = join(project, 'content/agents', `${id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    const agent = { ...agentIn(join(project, 'content')), file: `content/agents/${id}.md` };
    return use(project, agent);
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** The entry after git has applied a patch to its file. */
function patched(project: string, patch: string): Agent {
  execFileSync('git', ['apply', '--whitespace=error-all', '-'], { cwd: project, input: patch });
  return agentIn(join(project, 'content'));
}

const VECTORS = [
  'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
  undefined,
] as const;
const value = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  fc.constant('unknown' as const),
);

/** Anything that a panel may be set to, save a CVSS base that comes from no vector. */
function anyState({ score }: Agent): fc.Arbitrary<WhatIfState> {
  const facts = fc.record({
    values: fc.array(value, { minLength: 10, maxLength: 10 }),
    threat: fc.constantFrom(...score.threats.map(({ threat }) => threat)),
    vector: fc.constantFrom(...VECTORS),
    exploitMaturity: fc.constantFrom(...exploitMaturities.map(({ id }) => id)),
    mitigation: fc.constantFrom(...mitigationLevels.map(({ id }) => id)),
  });
  return facts.map(({ values, threat, vector, exploitMaturity, mitigation }) => {
    const cvss = vector ?? (threat.cvss === 'unknown' ? undefined : threat.cvss);
    const cvssBase = cvss === undefined ? 'unknown' : cvssBaseScore(cvss);
    const words = { exploitMaturity, mitigation, cvssBase, factorSet: 'catalog' } as const;
    const state = { input: { ...words, factorValues: values }, threat: threat.id };
    return cvss === undefined ? state : { ...state, cvss };
  });
}

const real = ['agentic-flow', 'autogen', 'dify'].map((id) => ({
  kind: `the real entry ${id}`,
  id,
  text: readFileSync(join(root, 'content/agents', `${id}.md`), 'utf8'),
}));
const written = [
  { kind: 'an entry in block style', text: validEntry() },
  {
    kind: 'an entry that is JSON, with a level of a threat and no level of the agent',
    text: withPiece('threats:\n  - { id: leak, mitigation: partial }').replace(
      /"mitigation": \{\s*"level"[^}]*\},?/,
      '',
    ),
  },
];

describe.each([...real, ...written.map((row) => ({ ...row, id: 'claw' }))])(
  'a patch of $kind',
  ({ id, text }) => {
    it('is taken by git, and the entry then has the score that the panel showed', () => {
      const runs = { numRuns: 8 };
      withEntry(id, text, (_, agent) =>
        fc.assert(
          fc.property(anyState(agent), (state) =>
            withEntry(id, text, (project, fresh) => {
              const file = toWhatIfFile(fresh, scorePlaces(text, fresh.data));
              const { text: patch, leftOut } = toPatch(file, state);
              expect(leftOut).toEqual([]);
              const { data } = patch === '' ? fresh : patched(project, patch);
              const threat = data.threats.find((row) => row.id === state.threat)!;
              expect(scoreThreat(data, threat).interval).toEqual(scoreCase(state.input));
              expect(headlineIf(file, state).interval).toEqual(scoreAgent(data)?.interval);
              // Nothing but the inputs has changed.
              expect(Object.keys(data)).toEqual(Object.keys(fresh.data));
              expect(data.sources).toEqual(fresh.data.sources);
            }),
          ),
          runs,
        ),
      );
    });
  },
);

it('the cases have fields to add: an exploit maturity in braces, and a level', () => {
  const json = written.at(-1)?.text ?? '';
  expect(json).not.toMatch(/"level"|exploitMaturity/);
  expect(json).toContain('"mitigation": "partial"');
});

it('the name of a file leads to the file', () => {
  for (const { file } of catalogOf().agents)
    expect(readFileSync(join(root, file), 'utf8')).not.toBe('');
  expect(basename(catalogOf().agents[0]?.file ?? '')).toMatch(/\.md$/);
});
