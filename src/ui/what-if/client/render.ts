import type { Comparison } from '../comparison.ts';
import type { WhatIfResult } from '../result.ts';
import { element, part, say, showBand, table } from './dom.ts';

/** Puts a list of sentences into a list; an empty one is hidden. */
export function list(target: HTMLElement, texts: readonly string[]): void {
  target.replaceChildren(...texts.map((text) => element('li', text)));
  target.hidden = texts.length === 0;
}

/** Shows a score with all that belongs to it. */
export function render(root: HTMLElement, result: WhatIfResult): void {
  showBand(part(root, '[data-band]'), result.band);
  say(part(root, '[data-sum]'), result.factorSum);
  say(part(root, '[data-aars]'), result.aars);
  say(part(root, '[data-vector]'), result.vector);
  list(part(root, '[data-notes]'), result.notes);
  const worked = result.cases.map(({ title, steps }) => {
    const rows = steps.map((step) => [step.term, step.worked, step.result]);
    return table(title, ['Term', 'Worked', 'Result'], rows);
  });
  part(root, '[data-cases]').replaceChildren(...worked);
  const rows = result.byMethod.map(({ name, band }) => [
    name,
    band ? showBand(element('span'), band) : 'n/a: one of its factors was not assessed',
  ]);
  const formulas = table(
    'By other formulas, not comparable with each other',
    ['Method', 'Score'],
    rows,
  );
  part(root, '[data-lens]').replaceChildren(formulas);
}

/** Shows how the score lies to the entry's, and the patch of the entry. */
export function renderComparison(root: HTMLElement, comparison: Comparison): void {
  const { difference, headline, patch } = comparison;
  const nothing = patch.text === '';
  say(part(root, '[data-difference]'), difference);
  say(part(root, '[data-headline]'), headline);
  const note = nothing
    ? 'There is nothing to change in the file.'
    : 'Reasons stay as they are: write them anew before you send the change.';
  part(root, '[data-patch-note]').textContent = [...patch.leftOut, note].join(' ');
  say(part(root, '[data-patch]'), nothing ? undefined : patch.text);
  part<HTMLButtonElement>(root, '[data-copy=patch]').disabled = nothing;
}
