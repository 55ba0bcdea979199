import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const urls = createUrls('/x/y/', PUBLIC);
const agents = catalogOf().agents;

function agentOf(id: string, change: (data: EntryData) => EntryData = (data) => data): Agent {
  const agent = agents.find((candidate) => candidate.id === id);
  if (!agent) throw new Error(`no entry ${id}`);
  const [changed] = buildCatalog([{ ...agent, data: change(agent.data) }]).agents;
  if (!changed) throw new Error(`${id} is not published`);
  return changed;
}

const pageOf = (...args: Parameters<typeof agentOf>) => toScorePage(agentOf(...args), urls);
const noVector = (data: EntryData): EntryData => ({
  ...data,
  threats: data.threats.map((threat) => ({
    ...threat,
    cvss: 'unknown',
    exploitMaturity: 'proof-of-concept',
  })),
});
const noAutonomy = (data: EntryData): EntryData => ({
  ...data,
  aivss: {
    ...data.aivss,
    factors: {
      ...data.aivss.factors,
      autonomyOfAction: { value: 'unknown', basis: 'estimated', sources: [] },
    },
  },
});

describe('Dify without any CVSS vector', () => {
  const page = pageOf('dify', noVector);

  it('lies between 5.8 and 10.0: Medium, High or Critical', () => {
    expect(page.band).toMatchObject({ name: 'Medium, High or Critical', score: '5.8–10.0' });
    expect(page.span).toEqual({ low: 5.8, high: 10 });
    expect(page.steps.map(({ title }) => title)).toEqual(['Lowest case', 'Highest case']);
    expect(page.formulas).toHaveLength(2);
  });

  it('is High from 2.8 and Critical from 7.5', () => {
    expect(page.sensitivity.thresholds).toEqual([
      { name: 'Low', from: 'from 0.0: always' },
      { name: 'Medium', from: 'from 0.0: always' },
      { name: 'High', from: 'from 2.8' },
      { name: 'Critical', from: 'from 7.5' },
    ]);
  });

  it('would gain the most from the CVSS base, and all of the width', () => {
    const { unknowns } = page.uncertainty;
    expect(unknowns).toMatchObject({ width: '4.18', most: 'CVSS base', several: false });
    expect(unknowns.rows).toEqual([
      { name: 'CVSS base', left: '0.0', atLeast: '4.18', atMost: '4.18' },
    ]);
  });
});

describe('other agents', () => {
  it('agentic-flow is never below High, and Critical from 6.6', () => {
    const { thresholds } = pageOf('agentic-flow', noVector).sensitivity;
    expect(thresholds.slice(2).map(({ from }) => from)).toEqual(['from 0.0: always', 'from 6.6']);
  });

  it('AutoGen is Medium at the least, High from 0.4 and Critical from 6.7', () => {
    const page = pageOf('autogen', noVector);
    expect(page.band.name).toBe('Medium, High or Critical');
    const { thresholds } = page.sensitivity;
    expect(thresholds.slice(2).map(({ from }) => from)).toEqual(['from 0.4', 'from 6.7']);
  });
});

describe('the worked score', () => {
  it('leads from each number to where it comes from', () => {
    const agent = agentOf('autogen');
    const [parts = []] = toScorePage(agent, urls).formulas;
    const { cvssBase, raw, score } = agent.score.interval.high;
    expect(parts.map(({ text }) => text).join('')).toBe(
      `(${cvssBase.toFixed(1)} + (10 − ${cvssBase.toFixed(1)}) × 7.05 ÷ 10 × 0.97) × 1.0 = ${raw} → ${score}`,
    );
    const threat = `/x/y/agents/autogen/threats/#threat-${agent.score.driver.threat.id}`;
    expect(parts.flatMap(({ href }) => href ?? [])).toEqual([
      threat,
      threat,
      '#factors',
      '#exploit-maturity',
      '#mitigation-level',
    ]);
  });

  it('has a row for the whole and for each profile, and tells how far behind the next threat is', () => {
    const agent = agentOf('dify');
    const { profiles } = toScorePage(agent, urls);
    expect(profiles.map(({ name }) => name)).toEqual([
      'Any set-up',
      ...agent.data.profiles.map(({ name }) => name),
    ]);
    agent.profiles.forEach(({ score }, index) => {
      const row = profiles[index + 1];
      const gap = (score?.driver.interval.high.score ?? 0) * 10;
      const next = (score?.runnerUp?.interval.high.score ?? 0) * 10;
      const tenths = Math.round(gap - next);
      const words = tenths === 0 ? 'the same score' : `${(tenths / 10).toFixed(1)} behind it`;
      expect(row?.runnerUp?.behind).toBe(words);
      expect(row?.mitigation).toBe(String(score?.interval.high.mitigationFactor).padEnd(3, '.0'));
    });
  });

  it('gives the points of each factor exact, and their sum', () => {
    const agent = agentOf('agentic-flow');
    const page = toScorePage(agent, urls);
    const sum = page.factors.reduce((total, { points }) => total + Number(points), 0);
    const { raw, cvssBase, mitigationFactor } = agent.score.interval.high;
    expect(sum).toBeCloseTo(Number(page.pointsSum), 10);
    expect(sum).toBeCloseTo(raw - cvssBase * mitigationFactor, 10);
  });
});

describe('an unknown factor', () => {
  const page = pageOf('agentic-flow', noAutonomy);

  it('is named as what widens the range, and counts at its worst where the band flips', () => {
    expect(page.exact).toBe(false);
    expect(page.uncertainty.unknowns.most).toBe('Autonomy of Action');
    const row = page.sensitivity.flips.rows.find(({ input }) => input === 'Autonomy of Action');
    expect(row?.now).toBe('1.00 (unknown)');
    expect(page.radar.series[0]?.values[0]).toBe('unknown');
  });

  it('is unknown, not uncertain: it has no margin of error', () => {
    const all = pageOf('agentic-flow').uncertainty.margins;
    expect(all.map(({ name }) => name)).toEqual(['Estimated, ±0.2']);
    expect(all[0]?.factors).toContain('Autonomy of Action');
    expect(page.uncertainty.margins[0]?.factors).not.toContain('Autonomy of Action');
  });

  it('has the margin of what its value rests on, and none where it was tested', () => {
    const onBases = pageOf('agentic-flow', (data) => {
      const { autonomyOfAction: first, goalDrivenPlanning: second, ...rest } = data.aivss.factors;
      const factors = {
        ...rest,
        autonomyOfAction: { ...first, basis: 'documented' as const },
        goalDrivenPlanning: { ...second, basis: 'tested' as const },
      };
      return { ...data, aivss: { ...data.aivss, factors } };
    }).uncertainty.margins;
    expect(onBases.map(({ name }) => name)).toEqual([
      ...['Estimated, ±0.2', 'Documented, ±0.1', 'All of them'],
    ]);
    expect(onBases[1]?.factors).toBe('Autonomy of Action');
    expect(onBases.map(({ factors }) => factors).join()).not.toContain('Goal-Driven Planning');
  });
});

describe('the methods', () => {
  it('carry their own notes', () => {
    const strong = pageOf('dify', (data) => ({
      ...data,
      aivss: { ...data.aivss, mitigation: { ...data.aivss.mitigation, level: 'strong' } },
    }));
    const notes = new Map(strong.byMethod.map((row) => [row.id, row.notes.join(' ')]));
    expect(notes.get('AIVSS:0.8')).toContain('no score can be above 6.7');
    expect(notes.get('AIVSS:0.8')).toContain('below its own CVSS base');
    expect(notes.get('AIVSS:floor')).not.toContain('below its own CVSS base');
    expect(notes.get('AIVSS:0.5')).toContain('marks of AIVSS 0.5');
    expect(notes.get('AIVSS:0.5')).toContain('the sum of the factors');
    expect(notes.get('AIVSS:0.8-strict')).toContain('Natural Language Interface');
  });
});
