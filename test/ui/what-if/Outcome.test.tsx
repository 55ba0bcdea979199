import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Outcome } from '#ui/what-if/Outcome.tsx';
import { presets } from '#ui/what-if/presets.ts';
import { emptyCase } from '#ui/what-if/restore.ts';
import { toWhatIfResult } from '#ui/what-if/result.ts';

const known = toWhatIfResult(presets[0]!.state.input);
const unknown = toWhatIfResult(emptyCase());
const comparison = {
  difference: 'The same.',
  headline: 'The agent’s score would be High 8.1, from “<script>”.',
  patch: { text: '', leftOut: [] },
};

describe('the result of a what-if panel', () => {
  it('shows the score as the chip that pages have, whole or as a range', () => {
    const { name, score, severity } = known.band;
    expect(renderToString(<Outcome result={known} comparison={undefined} />)).toContain(
      `<span class="band band-${severity} band-exact band-large">${name} ${score}</span>`,
    );
    expect(renderToString(<Outcome result={unknown} comparison={undefined} />)).toContain(
      `<span class="band band-open band-large">None, Low, Medium, High or Critical 0.0–10.0</span>`,
    );
  });

  it('works out both ends of a range, and one case of a score', () => {
    const captions = (result: typeof known) =>
      renderToString(<Outcome result={result} comparison={undefined} />).match(/<caption>/g);
    expect(captions(known)).toHaveLength(2);
    expect(captions(unknown)).toHaveLength(3);
  });

  it('has a patch only beside an entry, and none to copy where nothing changes', () => {
    expect(renderToString(<Outcome result={known} comparison={undefined} />)).not.toContain(
      'patch',
    );
    const same = renderToString(<Outcome result={known} comparison={comparison} />);
    expect(same).toContain('data-copy="patch" disabled');
    expect(same).toContain('There is nothing to change in the file.');
    expect(same).not.toContain('<pre');
    const patch = { text: '-a\n+b', leftOut: ['The CVSS base is left out.'] };
    const changed = renderToString(
      <Outcome result={known} comparison={{ ...comparison, patch }} />,
    );
    expect(changed).not.toContain('disabled');
    expect(changed).toContain('data-patch-note>The CVSS base is left out. Reasons stay');
    expect(changed).toContain('data-patch>-a\n+b</pre>');
  });

  it('takes the words of an entry as words', () => {
    expect(renderToString(<Outcome result={known} comparison={comparison} />)).toContain(
      'from “&lt;script>”.',
    );
  });
});
