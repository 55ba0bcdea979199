import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Examples05, Examples08 } from '#ui/methodology/Examples.tsx';
import { Rounding, toRounding } from '#ui/methodology/Rounding.tsx';
import { toExamples05, toExamples08 } from '#ui/methodology/published-examples.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

it('the examples of 0.8 have a row each, and the count of those that come out', () => {
  const { rows, right } = toExamples08();
  const markup = renderToString(<Examples08 />);
  expect(markup.match(/scope="row"/g)).toHaveLength(rows.length);
  expect(markup.match(/, the same<\/td>/g)).toHaveLength(right);
  expect(textOfMarkup(markup)).toContain(
    `${right} of ${rows.length} come out as printed, in every`,
  );
});

it('the examples of 0.5 mark each sum that is not as printed, and each other band', () => {
  const { rows, wrong, moved } = toExamples05();
  const markup = renderToString(<Examples05 />);
  expect(markup.match(/scope="row"/g)).toHaveLength(rows.length);
  expect(markup.match(/not as printed/g)).toHaveLength(wrong);
  expect(markup.match(/>other band</g)).toHaveLength(moved.length);
  expect(textOfMarkup(markup)).not.toMatch(/ [,.;:]/);
});

it('ways to round are marked where they go wrong', () => {
  const markup = renderToString(<Rounding />);
  const wrong = toRounding().flatMap(({ ways }) => ways.filter(({ same }) => !same));
  expect(wrong.length).toBeGreaterThan(0);
  expect(markup.match(/<span class="tag tag-failed">wrong<\/span>/g)).toHaveLength(wrong.length);
});
