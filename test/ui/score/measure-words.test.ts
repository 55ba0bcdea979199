import { expect, it } from 'vitest';
import { advisoriesText, documentedText, listedAdvisories } from '#ui/score/measure-words.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const agent = agentOf();
const { data, measures } = agent;
const [advisory = expect.fail()] = data.advisories;

it('counts open advisories of those that are listed, never alone', () => {
  const textOf = (changes: Partial<typeof measures>) =>
    advisoriesText({ data, measures: { ...measures, ...changes } });
  expect(advisoriesText(agent)).toBe('0 of 1 listed');
  expect(textOf({ openAdvisories: [advisory], exploited: [advisory] })).toBe(
    '1 of 1 listed, 1 exploited',
  );
  expect(textOf({ unknownAdvisories: [advisory] })).toBe('0 of 1 listed, 1 not known');
  const none = { data: { ...data, advisories: [] }, measures };
  expect(advisoriesText(none)).toBe('none listed');
});

it('counts no advisory as listed that was withdrawn', () => {
  const advisories = [advisory, { ...advisory, id: 'CVE-2026-1', withdrawn: '2026-11-01' }];
  expect(listedAdvisories({ advisories })).toBe(1);
});

it('says the documented inputs with their count', () => {
  expect(documentedText({ ...measures, evidence: { counted: 8, total: 20, share: 0.4 } })).toBe(
    '40 %, 8 of 20',
  );
});
