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

it.each([
  [[false, false], 'None is known to be open in version 1.2.3', '“not known”'],
  [[true, false], '“Open” is said of version 1.2.3, by the ranges of each record.', '“not known”'],
  [[false, true], 'None is known to be open in version 1.2.3, by the ranges', '“Open” is said'],
  [[true, true], 'of each record; “not known” where', 'None is known'],
])('says of which version its marks are, where some are there: %s', ([open, unknown], yes, no) => {
  const advisories = [{ ...row, isOpen: open === true, isUnknown: unknown === true }];
  const text = textOfMarkup(
    renderToString(<AdvisoryTable {...evidence} advisories={advisories} />),
  );
  expect(text).toContain(yes);
  expect(text).not.toContain(no);
});

it('speaks of no ranges where a service has no versions', () => {
  const advisories = [{ ...row, isUnknown: true }];
  const table = { ...evidence, advisories, assessed: 'the service', isService: true };
  expect(textOfMarkup(renderToString(<AdvisoryTable {...table} />))).toContain(
    'None is known to be open in the service, by what sources say of each; “not known” where none says that it ended.',
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
