import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { readReport } from '#domain/aivss/read-report.ts';
import { reportCategories, toReport } from '#domain/aivss/report.ts';
import { presets } from '#ui/what-if/presets.ts';
import { anyCase } from '../../helpers/any-case.ts';
import { schemaFaults } from '../../helpers/report-schema.ts';

const facts = {
  systemName: 'Example',
  assessmentDate: '2026-11-21',
  assessorId: 'reviewer-1',
  findingId: 'F-1',
  title: 'A finding',
  category: 'Agent Memory & Context Manipulation',
  cvssVector: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
};

/** A case that a report can hold. */
const conforming = anyCase.map((of): ScoringInput => {
  const snapped = of.factorValues.map((value) =>
    value === 'unknown' ? 0.5 : Math.round(value * 2) / 2,
  );
  const cvssBase = of.cvssBase === 'unknown' ? 9.3 : of.cvssBase;
  return { ...of, factorSet: '0.8', factorValues: snapped, cvssBase };
});

function reportOf(of: ScoringInput) {
  const result = toReport(of, facts);
  if (!('report' in result)) throw new Error(result.faults.join('\n'));
  return result.report;
}

describe('a report', () => {
  it('keeps to the schema, and gives its case back without a problem', () => {
    fc.assert(
      fc.property(conforming, (of) => {
        const report = reportOf(of);
        expect(schemaFaults(report)).toEqual([]);
        const { findings, problems } = readReport(JSON.stringify(report));
        expect(problems).toEqual([]);
        expect(findings).toEqual([{ input: of, facts }]);
      }),
    );
  });

  it.each(presets)('of the published example $name states its published score', (preset) => {
    const { input: of } = preset.state;
    expect(reportOf(of)).toMatchObject({
      vulnerabilities: [{ scores: { aivss: preset.published } }],
    });
  });

  it('of a score of 0.0 leaves the band out, for which the schema has no word', () => {
    const factorValues = Array<number>(10).fill(0);
    const words = { exploitMaturity: 'attacked', mitigation: 'none' } as const;
    const report = reportOf({ factorSet: '0.8', factorValues, cvssBase: 0, ...words });
    expect(schemaFaults(report)).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('severity');
  });

  it('is refused with every reason when the case or a fact does not fit', () => {
    fc.assert(
      fc.property(anyCase, (of) => {
        const result = toReport(of, facts);
        const onGrid = of.factorValues.every(
          (value) => value === 0 || value === 0.5 || value === 1,
        );
        const fits = of.factorSet === '0.8' && onGrid && of.cvssBase !== 'unknown';
        expect('report' in result).toBe(fits);
      }),
    );
    const of = presets[0]!.state.input;
    const bare = { ...facts, systemName: ' ', assessmentDate: '2026-02-30', category: 'x' };
    expect(toReport({ ...of, cvssBase: 'unknown' }, { ...bare, cvssVector: '' })).toEqual({
      faults: [
        'The name of the system is missing.',
        'The date of the assessment is missing.',
        'The core risk is missing.',
        'The CVSS v4.0 vector is missing: a number is not enough.',
        'The CVSS base score is unknown.',
      ],
    });
    const off = { ...of, factorValues: [0.6, ...of.factorValues.slice(1)] };
    expect(toReport(off, facts)).toEqual({
      faults: ['Autonomy of Action is 0.6; a report takes 0, 0.5 or 1.'],
    });
  });
});

it('the categories are those of the schema', () => {
  for (const category of reportCategories)
    expect(schemaFaults({ ...reportOf(presets[0]!.state.input), category })).toEqual([]);
  for (const category of reportCategories) {
    const result = toReport(presets[0]!.state.input, { ...facts, category });
    expect('report' in result && schemaFaults(result.report)).toEqual([]);
  }
  expect(new Set(reportCategories).size).toBe(10);
});

describe('reading a report', () => {
  const good = JSON.stringify(reportOf(presets[0]!.state.input));
  it.each([
    ['no JSON', '{', 'the file', 'is no JSON'],
    ['no findings', '{}', 'vulnerabilities', 'is missing, where a list of findings belongs'],
    ['null', 'null', 'vulnerabilities', 'is missing, where a list of findings belongs'],
    [
      'a missing factor',
      good.replace('"tools":1,', ''),
      'vulnerabilities[0].amplification_factors.tools',
      /^is missing; .*read as unknown$/,
    ],
    [
      'a factor off the grid',
      good.replace('"tools":1,', '"tools":0.9,'),
      'vulnerabilities[0].amplification_factors.tools',
      'is 0.9; AIVSS 0.8 takes 0, 0.5 or 1: read as it stands',
    ],
    [
      'another multiplier',
      good.replace('"threat_multiplier":0.97', '"threat_multiplier":1.1'),
      'vulnerabilities[0].threat_multiplier',
      'is 1.1, which no table has: read as Proof of concept',
    ],
    [
      'a score that its inputs do not give',
      good.replace('"aivss":9.9', '"aivss":9.1'),
      'vulnerabilities[0].scores.aivss',
      'is 9.1; the inputs give 9.9',
    ],
    [
      'another core risk',
      good.replace('Agent Memory & Context Manipulation', 'Bad Luck'),
      'vulnerabilities[0].owasp_category',
      'is "Bad Luck", which is none of the core risks',
    ],
  ])('tells of %s, and where', (_kind, text, place, message) => {
    const { problems } = readReport(text);
    expect(problems[0]?.place).toBe(place);
    expect(problems[0]?.message).toMatch(message);
  });

  it('takes both spellings of a core risk', () => {
    const { findings, problems } = readReport(
      good.replace('Memory & Context', 'Memory and Context'),
    );
    expect(problems).toEqual([]);
    expect(findings[0]?.facts.category).toBe(facts.category);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('scores', 'metadata', 'cvss_base'),
        (any, key) => {
          readReport(JSON.stringify(any));
          const finding = { ...{ id: 'x' }, [key]: any };
          const { findings } = readReport(
            JSON.stringify({ metadata: any, vulnerabilities: [any, finding] }),
          );
          expect(findings).toHaveLength(2);
        },
      ),
    );
  });
});
