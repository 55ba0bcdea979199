import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Uncertainty } from '#ui/score/Uncertainty.tsx';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const page = toScorePage(agentOf(), createUrls('/', PUBLIC));
const markupOf = (shown: typeof page) => renderToString(<Uncertainty page={shown} />);

describe('the margins of error', () => {
  it('have a row for all factors, which names none of them and has no label for that', () => {
    const names = page.uncertainty.margins.map(({ name }) => name);
    expect(names).toEqual(['Estimated, ±0.2', 'Documented, ±0.1', 'All of them']);
    expect(markupOf(page).match(/data-label="Factors"/g)).toHaveLength(2);
    expect(markupOf(page)).not.toContain('data-label=""');
  });

  it('say that they leave a vector out that is an estimate, too', () => {
    const left = 'The CVSS base is an estimate as well';
    const { cvss } = page.inputs;
    const shownWith = (change: Partial<typeof cvss>) =>
      textOfMarkup(markupOf({ ...page, inputs: { ...page.inputs, cvss: { ...cvss, ...change } } }));
    expect(shownWith({ basis: 'estimated' })).toContain(left);
    expect(shownWith({ basis: 'documented' })).not.toContain(left);
    expect(shownWith({ basis: 'estimated', score: 'unknown' })).not.toContain(left);
  });
});
