import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ScoreHead } from '#ui/score/ScoreHead.tsx';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const urls = createUrls('/x/y/', PUBLIC);
const [agent] = catalogOf().agents;
const page = toScorePage(agent!, urls);

describe('the head of a score rationale', () => {
  it('names the threat that leads and the next one, without a space before punctuation', () => {
    const text = textOfMarkup(renderToString(<ScoreHead page={page} />));
    expect(text).toContain(
      `The score is that of the highest-scoring threat, ${page.driver.title}. Next comes ${page.runnerUp?.title} at ${page.runnerUp?.band.score}, ${page.runnerUp?.behind}.`,
    );
    expect(text).not.toMatch(/\s[,.;]/);
  });

  it('says nothing of a next threat where there is none', () => {
    const alone = renderToString(<ScoreHead page={{ ...page, runnerUp: undefined }} />);
    expect(textOfMarkup(alone)).not.toContain('Next comes');
  });

  it('takes the name of an agent as words', () => {
    const hostile = { ...page, name: '<img src=x onerror=alert(1)>' };
    const markup = renderToString(<ScoreHead page={hostile} />);
    expect(markup).not.toContain('<img');
    expect(textOfMarkup(markup)).toContain('<img src=x onerror=alert(1)>: score');
  });
});
