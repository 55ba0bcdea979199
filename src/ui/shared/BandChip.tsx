import type { VNode } from 'preact';
import { bandClass } from './band.ts';
import type { Band } from './band.ts';

/** The chip of a score: band by word, colour and shape, the same at build and in the browser. */
export function BandChip({ band, large = false }: { band: Band; large?: boolean }): VNode {
  return (
    <span class={bandClass(band, large)}>
      {band.name} {band.score}
    </span>
  );
}
