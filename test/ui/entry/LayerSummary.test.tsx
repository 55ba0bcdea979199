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
const textWith = (state: (typeof layer)['state']) =>
  textOfMarkup(renderToString(<LayerSummary layers={[{ ...layer, state }]} urls={urls} />));

it('says of a layer that a source settles that this is no word on its safety', () => {
  expect(textWith('mapped')).toContain('Sourced');
  expect(textWith('mapped')).toContain('That says nothing of how safe it is.');
  expect(textWith('uncertain')).not.toContain('Sourced');
});
