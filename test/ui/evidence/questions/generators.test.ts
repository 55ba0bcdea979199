import { describe, expect, it } from 'vitest';
import { eleventhFactor, factors } from '#domain/aivss/factors.ts';
import { aboutAdvisories } from '#ui/evidence/questions/about-advisories.ts';
import { aboutCertificates, aboutClaims } from '#ui/evidence/questions/about-claims.ts';
import { aboutFactors, aboutVectors } from '#ui/evidence/questions/about-factors.ts';
import { aboutFlows, aboutLayers } from '#ui/evidence/questions/about-architecture.ts';
import { aboutLevel, aboutTests } from '#ui/evidence/questions/about-controls.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../../helpers/agent-of.ts';
import type { Change } from '../../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
// Vitest types its matchers as `any`.
const stringMatching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;
const stringContaining = (text: string) => expect.stringContaining(text) as unknown;
const CERTIFIED = 'text: It is certified., stance: contradicted';
const FLOW = '{ from: user, to: engine, label: question }';
const LEVEL = 'mitigation: { level: none }';
const certificate: Change = [
  'advisories:\n',
  `certifications:\n  - { name: SOC 2 Type II, scope: Not said., asOf: '2026-11-01', sources: [docs] }\nadvisories:\n`,
];

describe('questions on the mitigation level', () => {
  it('ask for controls where none is known, in profiles without a level of their own', () => {
    expect(aboutLevel(agentOf())).toMatchObject([
      {
        text: stringMatching(/^Which security controls of Example Agent are on by default/),
        profiles: ['cloud'],
      },
    ]);
  });
  it('say what the level means, and no more where steps have a passed test', () => {
    const agent = agentOf();
    const reasonWith = (status: 'passed' | 'not-run') => {
      const mitigations = agent.data.mitigations.map((row) => ({
        ...row,
        verification: { input: 'Knock.', expected: 'Silence.', status },
      }));
      return aboutLevel({ ...agent, data: { ...agent.data, mitigations } })[0]?.reason;
    };
    const step = 'A step that you have to take is none of these, even where its test passed.';
    expect(reasonWith('not-run')).toMatch(
      /^The entry names no control that is on by default, cannot/,
    );
    expect(reasonWith('not-run')).not.toContain(step);
    expect(reasonWith('passed')).toContain(step);
  });
  it('ask for a test where a profile rests on the vendor alone', () => {
    const own: Change = [
      'because: A test stayed inside., sources: [review]',
      'because: It is said., sources: [docs]',
    ];
    expect(aboutLevel(agentOf(own))[1]).toMatchObject({
      text: stringContaining('run as “Own server”'),
      profiles: ['own-server'],
    });
  });
  it('ask nothing of a level that somebody independent confirms', () => {
    const confirmed = LEVEL.replace('none', 'partial, because: It was tried., sources: [review]');
    expect(aboutLevel(agentOf([LEVEL, confirmed]))).toEqual([]);
  });
});

describe('questions on factors', () => {
  it('ask for those that are estimated or unknown, and not for the others', () => {
    const asked = aboutFactors(agentOf(), urls);
    expect(asked).toHaveLength(9);
    expect(asked.map(({ from }) => from[0]?.name)).not.toContain('Autonomy of Action');
    expect(asked[1]).toMatchObject({
      text: 'In Example Agent: how far can the agent change its own goals, prompts, tools or code?',
      from: [{ href: '/agents/example/score/#factor-selfModification' }],
    });
  });
  it('ask how far or how much, since an estimate knows already that it is so', () => {
    for (const { asks } of [...factors, eleventhFactor]) expect(asks).toMatch(/^How [a-z]+ /);
  });
  it('say how far an unknown one could move the score', () => {
    const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
    const mild = vector.replace(
      'PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
      'PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N',
    );
    const [first] = aboutFactors(agentOf([vector, mild], ['value: 0.6', 'value: unknown']), urls);
    expect(first?.swing).toBeGreaterThan(0);
    expect(first?.reason).toMatch(/^Not known\. Moves the score by up to \d\.\d\.$/);
  });
});

describe('questions on threats', () => {
  it('ask what a vector rests on, where none is known', () => {
    expect(aboutVectors(agentOf())).toMatchObject([
      {
        text: stringContaining('“Leaked data”'),
        from: [{ href: '#threat-leak' }],
        layer: 'L2',
        swing: 0,
      },
    ]);
  });
});

describe('questions on advisories', () => {
  it('ask which version fixes a flaw, unless that was read', () => {
    expect(aboutAdvisories(agentOf())[0]?.text).toBe(
      'Which version of Example Agent fixes CVE-2026-12345?',
    );
    const fixed: Change = ['lastAffected: 1.2.2', 'fixed: 1.2.4'];
    expect(aboutAdvisories(agentOf(fixed))).toEqual([]);
  });
  it('ask nothing of a flaw that its maker ended, by a source', () => {
    const agent = agentOf();
    const resolved = { by: 'Example Labs', sources: ['docs'] };
    const advisories = agent.data.advisories.map((row) => ({ ...row, affected: [], resolved }));
    expect(aboutAdvisories({ ...agent, data: { ...agent.data, advisories } })).toEqual([]);
  });
  it('ask of other packages where the record names versions of those alone', () => {
    const agent = agentOf();
    const affected = [{ package: 'pkg:npm/%40example/helper', lastAffected: '0.0.22' }];
    const advisories = agent.data.advisories.map((row) => ({ ...row, affected }));
    expect(aboutAdvisories({ ...agent, data: { ...agent.data, advisories } })).toMatchObject([
      { text: 'Which version of @example/helper (npm) fixes CVE-2026-12345?' },
    ]);
  });
  it('ask of a service, which has no versions, since when a flaw is fixed', () => {
    const agent = agentOf();
    const assessed = { ...agent.data.assessed, version: 'rolling', scheme: 'none' as const };
    const advisories = agent.data.advisories.map((row) => ({ ...row, affected: [] }));
    const data = { ...agent.data, assessed, advisories };
    expect(aboutAdvisories({ ...agent, data })).toMatchObject([
      {
        text: 'Since when is CVE-2026-12345 fixed in Example Agent?',
        reason: 'No source that was read says that it is fixed.',
      },
    ]);
    const two = { ...data, advisories: [...advisories, { ...advisories[0], id: 'CVE-2026-1' }] };
    expect(aboutAdvisories({ ...agent, data: two as typeof data })[0]?.text).toBe(
      'Since when is each of these fixed in Example Agent: CVE-2026-12345 and CVE-2026-1?',
    );
  });
  it('ask for several at once', () => {
    const two: Change = [
      '  - { id: CVE-2026-12345,',
      "  - { id: CVE-2026-11111, title: Another, severity: [], published: '2026-09-01', url: https://records.example.org/1, read: record }\n  - { id: CVE-2026-12345,",
    ];
    expect(aboutAdvisories(agentOf(two)).map(({ text }) => text)).toEqual([
      'Which version of Example Agent fixes each of these: CVE-2026-11111 and CVE-2026-12345?',
    ]);
  });
});

describe('questions on claims', () => {
  it('put two that contradict each other into one question', () => {
    expect(aboutClaims(agentOf()).map(({ text }) => text)).toEqual([
      'Two things are said about Example Agent that do not fit together. One (source: Example Labs): “It is certified”. The other (source: Reviewers): “No certificate is shown”. Which one holds, and under which conditions?',
    ]);
  });
  it.each([
    ['It is fast.', 'Is it correct'],
    ['n8n says so.', '(source: Example Labs): “n8n says so”. Is it correct'],
    ['It is 100 % safe.', 'Under which conditions does it not hold'],
    ['Absolute and untested; it is safe.', '“it is safe”. Under which conditions does it not hold'],
  ])('of `%s` ask: %s', (text, words) => {
    const claim: Change = [CERTIFIED, `text: ${text}, stance: unverified`];
    expect(aboutClaims(agentOf(claim))[0]?.text).toContain(words);
  });
  it('ask nothing of what is supported', () => {
    const agent = agentOf([CERTIFIED, CERTIFIED.replace('contradicted', 'supported')]);
    expect(aboutClaims(agent)).toEqual([]);
  });
});

describe('questions on certificates', () => {
  const named: Change = [CERTIFIED, CERTIFIED.replace('certified.', 'certified to SOC 2 Type II.')];
  it('ask for scope, report and period, instead of a question on the claim', () => {
    const agent = agentOf(named, certificate);
    const [asked] = aboutCertificates(agent);
    expect(asked?.text).toContain('what does it cover: the company, a hosted service');
    expect(asked?.text).toMatch(
      /attach the certificate or report, and name the period of SOC 2 Type II\.$/,
    );
    expect(asked?.from).toEqual([{ href: '#claim-certified', name: 'Claim 1' }]);
    expect(aboutClaims(agent)).toEqual([]);
  });
  it('ask nothing where somebody independent confirms it', () => {
    const confirmed: Change = [certificate[0], certificate[1].replace('[docs]', '[review]')];
    expect(aboutCertificates(agentOf(confirmed))).toEqual([]);
  });
});

describe('questions on layers', () => {
  it('ask about those that are not mapped, by whose work they are', () => {
    const agent = agentOf([
      'L4: { certainty: uncertain }',
      'L4: { certainty: uncertain, responsibility: deployer }',
    ]);
    const asked = aboutLayers(agent);
    expect(asked.map(({ layer }) => layer)).toEqual(['L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
    expect(asked[2]?.text).toMatch(
      /^Deployment and infrastructure \(where .*what must whoever runs Example Agent set up/,
    );
    expect(asked.map(({ reason }) => reason)).toContain('Nobody has looked at this layer.');
  });
});

describe('questions on flows', () => {
  const flow = (more: string): Change => [FLOW, FLOW.replace(' }', `, ${more} }`)];
  it('ask whether data that crosses a boundary is encrypted', () => {
    expect(aboutFlows(agentOf(flow('data: [wishes]')))).toMatchObject([
      {
        text: 'Between “Inside” and “User” these data travel: wishes. Are they encrypted on their way by default, and with what?',
      },
    ]);
  });
  it.each(['data: [wishes], encrypted: true', 'data: [wishes], encrypted: false', 'data: []'])(
    'ask nothing of a flow with %s',
    (more) => expect(aboutFlows(agentOf(flow(more)))).toEqual([]),
  );
  it('ask nothing of a flow within a boundary', () => {
    const inside: Change = ['kind: actor }', 'kind: actor, boundary: inside }'];
    expect(aboutFlows(agentOf(flow('data: [wishes]'), inside))).toEqual([]);
  });
  it('are one question for both ways, and hold where both ends are', () => {
    const both: Change = [
      `    - ${FLOW}`,
      '    - { from: user, to: engine, label: question, data: [wishes] }\n    - { from: engine, to: user, label: answer, data: [words] }',
    ];
    const apart: Change = ['kind: actor }', 'kind: actor, profiles: [cloud] }'];
    const asked = aboutFlows(agentOf(both, apart));
    expect(asked.map(({ profiles }) => profiles)).toEqual([['cloud']]);
    expect(asked[0]?.text).toContain('wishes and words');
  });
});

describe('questions on tests', () => {
  const tested = (status: string): Change => [
    '    kind: prevent\n',
    `    kind: prevent\n    verification: { input: Say no., expected: It stops., status: ${status}, on: '2026-11-20' }\n`,
  ];
  it.each([
    ['failed', 'failed on 2026-11-20'],
    ['not-run', 'Nobody has run'],
  ])('ask how a control is shown to work whose test is %s', (status, reason) => {
    expect(aboutTests(agentOf(tested(status)))).toMatchObject([
      {
        text: stringContaining('“Say no”. Expected is: “It stops”.'),
        reason: stringContaining(reason),
        from: [{ href: '#mitigation-filter' }],
      },
    ]);
  });
  it('ask nothing where it passed, or where there is none', () => {
    expect([...aboutTests(agentOf(tested('passed'))), ...aboutTests(agentOf())]).toEqual([]);
  });
});
