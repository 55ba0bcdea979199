import { expect, it } from 'vitest';
import { plainText, toPassages } from '#ui/search/passages.ts';
import { agentOf } from '../../helpers/agent-of.ts';

it('is what a reader sees, without citations', () => {
  const markup =
    '<p>Keys &amp; <b>tokens</b> <a href="#source-docs" class="cite">[1]</a>, <code>a &lt; b</code>.</p><p>So &#x41;&#66;.</p>';
  expect(plainText(markup)).toBe('Keys & tokens, a < b. So AB.');
});

it('leaves what is no reference as it stands', () => {
  expect(plainText('&nosuch; &#x110000; &amp;lt;')).toBe('&nosuch; &#x110000; &lt;');
});

it('holds why a vector is as it is, and what a test showed', () => {
  const agent = agentOf(
    ['    impact: [integrity]\n', '    impact: [integrity]\n    because: A zebra was seen.\n'],
    [
      '    kind: prevent\n',
      '    kind: prevent\n    verification: { input: A page., expected: Nothing., observed: The okapi stayed., status: read }\n',
    ],
  );
  const said = toPassages(agent, (anchor) => `#${anchor}`).map((part) => JSON.stringify(part));
  expect(said.find((part) => part.includes('zebra'))).toContain('#threat-injection');
  expect(said.find((part) => part.includes('okapi'))).toContain('#mitigation-filter');
});
