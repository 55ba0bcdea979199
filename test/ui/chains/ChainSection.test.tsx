import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { ChainSection } from '#ui/chains/ChainSection.tsx';
import { toDrawnChains } from '#ui/chains/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { withChain } from '../../helpers/chain-entry.ts';
import type { Control, Step } from '../../helpers/chain-entry.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';
import { readValid } from '../../helpers/valid-entry.ts';

/** The section of an entry with one chain. */
function printChain(steps: readonly Step[], controls: readonly Control[], chainless?: string) {
  const [agent] = buildCatalog([readValid('example', ...withChain(steps, controls))]).agents;
  const chains = toDrawnChains(agent ?? expect.fail(), createUrls('/x/', PUBLIC));
  return renderToString(<ChainSection chains={chains} chainless={chainless} allUrl="/x/chains/" />);
}

describe('the attack chains of an entry', () => {
  const wall = { id: 'wall', status: 'passed' };

  it('are cut in drawing, verdict and steps where a tested mitigation breaks them', () => {
    const markup = printChain([['L1'], ['L1', 'wall'], ['L3']], [wall]);
    const text = textOfMarkup(markup);
    expect(markup.match(/class="stop"/g)).toHaveLength(1);
    expect(markup.match(/<circle/g)).toHaveLength(3);
    expect(text).toContain('✕ First broken at step 2 by The wall test passed');
    expect(text).toContain('Against it: The wall test passed ✕ Broken here');
    expect(markup).toContain('href="/x/agents/example/hardening/#mitigation-wall"');
    expect(markup).toContain('href="/x/agents/example/threats/#threat-leak"');
  });

  it('are whole where nothing that was tested breaks them', () => {
    const markup = printChain([['L1', 'x']], [{ id: 'x', status: 'read' }]);
    expect(markup).not.toContain('class="stop"');
    expect(textOfMarkup(markup)).toContain(
      'is named against step 1 judged by reading, not run. No mitigation that was tested breaks it.',
    );
  });

  it('tell a failed test, and put no space before punctuation', () => {
    const text = textOfMarkup(printChain([['L1', 'x']], [{ id: 'x', status: 'failed' }]));
    expect(text).toContain('but its test failed: it does not break the chain. No mitigation');
    expect(text).not.toMatch(/ [,.;:]/);
  });

  it('say so where there is none, or none in a profile', () => {
    const none = renderToString(<ChainSection chains={[]} chainless={undefined} allUrl="/c/" />);
    expect(textOfMarkup(none)).toMatch(
      /^Attack chains\nNo open threat .* not proof that there is none\./,
    );
    expect(printChain([['L1']], [], 'when in-2')).toContain(
      '<p class="when in-2">None of these chains',
    );
  });
});
