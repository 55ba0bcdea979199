import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { AdvisoryTable } from '#ui/evidence/AdvisoryTable.tsx';
import { toEvidence } from '#ui/evidence/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { surroundings } from '../../helpers/surroundings.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const [agent = expect.fail()] = surroundings().catalog.agents;
const evidence = toEvidence(agent, createUrls('/', PUBLIC));
const [row = expect.fail()] = evidence.advisories;

const textWith = (table: Partial<typeof evidence>) =>
  textOfMarkup(renderToString(<AdvisoryTable {...evidence} {...table} />));

it.each([
  [[false, false], 'Open in version 1.2.3, by the ranges of each record: 0 of 1 listed. A flaw'],
  [[true, false], 'Open in version 1.2.3, by the ranges of each record: 1 of 1 listed. A flaw'],
  [[false, true], '0 of 1 listed; not known of 1, where a record has no range that can'],
])('counts what is open of what is listed, in which version: %s', ([open, unknown], words) => {
  const advisories = [{ ...row, isOpen: open === true, isUnknown: unknown === true }];
  expect(textWith({ advisories })).toContain(words);
});

it('speaks of no ranges where a service has no versions', () => {
  const advisories = [{ ...row, isUnknown: true }];
  expect(textWith({ advisories, assessed: 'the service', isService: true })).toContain(
    'Open in the service, by what sources say of each: 0 of 1 listed; not known of 1, where no source says that it ended.',
  );
});

it('explains the marks of how a record was read, those alone that stand there', () => {
  const excerpt = { ...row, read: 'excerpt' as const };
  expect(textWith({ advisories: [row] })).not.toMatch(/“(Not|R)ead/);
  expect(textWith({ advisories: [excerpt] })).toContain('“Read in part”: what lies beyond');
  expect(textWith({ advisories: [excerpt] })).not.toContain('“Not read”');
  expect(textWith({ advisories: [{ ...excerpt, noScore: 'not read' }] })).toContain('“Not read”');
  expect(textWith({ advisories: [{ ...row, read: 'secondary' }] })).toContain('“Read second hand”');
});

it('says by whom a flaw is called exploited, and of which day that is', () => {
  const exploited = { by: 'CISA KEV', on: '2026-03-11' };
  expect(textWith({ advisories: [{ ...row, exploited }] })).toMatch(
    /exploited\s+CISA KEV, 2026-03-11/,
  );
});

it('has the newest record first, and those without a day last', () => {
  const records = ['2026-01-01', 'unknown', '2026-03-01', 'unknown'].map((published, at) => ({
    ...(agent.data.advisories[0] ?? expect.fail()),
    ...{ id: `CVE-2026-1000${at}`, published },
  }));
  const data = { ...agent.data, advisories: records };
  const { advisories } = toEvidence({ ...agent, data }, createUrls('/', PUBLIC));
  expect(advisories.map(({ published }) => published)).toEqual([
    ...['2026-03-01', '2026-01-01', 'unknown', 'unknown'],
  ]);
});
