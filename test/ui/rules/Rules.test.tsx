import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { RuleExamples, RuleTable } from '#ui/rules/Rules.tsx';
import { toRulePages } from '#ui/rules/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const rules = toRulePages(createUrls('/x/', PUBLIC));
const message = [
  { text: 'has ', isCode: false },
  { text: '<b>', isCode: true },
];

it('the examples of a rule stand as text, with the words of the report and its stop', () => {
  const markup = renderToString(<RuleExamples good="a: 1" bad={[{ piece: 'a: <2>', message }]} />);
  expect(markup).toContain('<pre><code>a: 1</code></pre>');
  expect(markup).toContain('<q>has <code>&lt;b></code></q>.');
  expect(textOfMarkup(markup)).toContain('The report says: has <b>.');
});

it('a rule without a good example has no heading for one', () => {
  expect(renderToString(<RuleExamples good="" bad={[]} />)).not.toContain('id="good"');
});

it('every rule has a row that leads to its page', () => {
  const markup = renderToString(<RuleTable rules={rules} />);
  expect(markup.match(/scope="row"/g)).toHaveLength(rules.length);
  for (const { url } of rules) expect(markup).toContain(`href="${url}"`);
});
