import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { EntryTabs, toTabs } from '#ui/entry/EntryTabs.tsx';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const tabs = toTabs(agentOf(), createUrls('/', PUBLIC), 1);
const markup = renderToString(<EntryTabs tabs={tabs} current="answer" />);

it('says what the number of a tab counts, to ears and under the pointer', () => {
  const text = textOfMarkup(markup).replaceAll(/\s+/g, ' ');
  const sources = tabs.find(({ id }) => id === 'evidence')?.count ?? expect.fail();
  expect(sources).toBeGreaterThan(1);
  expect(text).toContain(`Evidence ${sources} sources`);
  expect(markup).toContain(`title="${sources} sources"`);
  expect(text).toContain('History 1 change');
});
