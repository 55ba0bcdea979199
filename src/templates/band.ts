import { bandClass } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

/** The chip of a score: band by word, colour and shape. */
export function bandChip(band: Band, large = false): Markup {
  return html`<span class="${bandClass(band, large)}">${band.name} ${band.score}</span>`;
}
