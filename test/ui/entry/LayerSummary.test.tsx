import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { LayerSummary } from '#ui/entry/LayerSummary.tsx';
import { toLayers } from '#ui/layers/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const urls = createUrls('/', PUBLIC);
const [layer = expect.fail()] = toLayers(agentOf());
const markupWith = (state: (typeof layer)['state']) =>
  renderToString(<LayerSummary layers={[{ ...layer, state }]} urls={urls} />);

it('says of a layer that a source settles that this is no word on its safety', () => {
  expect(textOfMarkup(markupWith('mapped'))).toContain('Sourced');
  expect(markupWith('mapped')).toMatch(/title="[^"]*That says nothing of how safe it is\."/);
  expect(markupWith('uncertain')).not.toContain('how safe');
});
