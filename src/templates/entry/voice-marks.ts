import type { Voice } from '#ui/shared/attributions.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

/**
 * Who says something, and what they gain by it.
 * @param voices each once
 * @param interested true where nobody without an interest says the same
 */
export function voiceMarks(voices: readonly Voice[], interested: boolean): Markup {
  const marks = voices.map(
    ({ name, interest, stake }) =>
      html`<span> ${name} <span${classes('tag', stake && 'tag-stake')}>${interest}</span> </span>`,
  );
  return html`${marks} ${voices.length === 0 && html`<span>no source</span>`}
  ${interested && html`<span>nobody without an interest says so</span>`}`;
}
