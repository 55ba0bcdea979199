import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BandFlips } from '#ui/score/BandFlips.tsx';
import { toScorePage } from '#ui/score/view.ts';
import { WorkedScore } from '#ui/score/WorkedScore.tsx';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const page = toScorePage(catalogOf().agents[0]!, createUrls('/', PUBLIC));
const printed = (changed: Partial<typeof page>) =>
  renderToString(<WorkedScore page={{ ...page, ...changed }} />);

describe('the worked score', () => {
  it('prints a table for each case, and says when there are two', () => {
    const [step] = page.steps;
    const both = printed({ exact: false, steps: [step!, step!] });
    expect(both.match(/<table/g)).toHaveLength(2);
    expect(textOfMarkup(both)).toContain('comes from. Not every input is known, so both ends');
    const one = printed({ exact: true, steps: [step!] });
    expect(one.match(/<table/g)).toHaveLength(1);
    expect(one).not.toContain('Not every input');
    expect(one).toContain('<caption>Step by step</caption>');
  });

  it('shows notes only where there are some', () => {
    expect(printed({ notes: [] })).not.toContain('<aside');
    expect(printed({ notes: [{ id: 'x', text: 'a < b' }] })).toContain('<li>a &lt; b</li>');
  });
});

describe('what would change the band', () => {
  const flips = (changed: Partial<typeof page.sensitivity.flips>, exact = true) => {
    const sensitivity = {
      ...page.sensitivity,
      flips: { ...page.sensitivity.flips, up: 'Critical', down: 'Medium', ...changed },
    };
    return renderToString(<BandFlips page={{ ...page, exact, sensitivity }} />);
  };

  it('has a column for each band beside it', () => {
    expect(flips({})).toContain('<th scope="col">Up to Critical</th>');
    expect(flips({})).not.toContain('There is no band');
    const top = flips({ up: undefined });
    expect(top).toContain('<table class="fit">');
    expect(textOfMarkup(top)).toContain('alone. There is no band above it.');
    expect(top).not.toContain('Up to');
  });

  it('says when a range is looked at in its highest case, without a space before the stop', () => {
    expect(textOfMarkup(flips({ band: 'High' }, false))).toContain(
      'The band is High in the highest case, every unknown input at its worst. For each',
    );
    expect(textOfMarkup(flips({ band: 'High' }))).toContain('The band is High. For each');
  });
});
