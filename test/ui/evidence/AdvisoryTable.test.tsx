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
