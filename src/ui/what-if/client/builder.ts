import { h, render } from 'preact';
import { part } from '#ui/shared/page-parts.ts';
import { readCvss } from '../cvss.ts';
import type { CvssVector } from '../cvss.ts';
import { MetricLists } from '../MetricLists.tsx';

export { readCvss };

const PREFIX = 'CVSS:4.0';
const NOT_CHOSEN = '';

/** Sets each list to what a vector says of its metric. */
function choose(lists: readonly HTMLSelectElement[], vector: string): void {
  const chosen = new Map(vector.split('/').map((pair) => pair.split(':') as [string, string]));
  for (const list of lists) list.value = chosen.get(list.dataset.metric ?? '') ?? NOT_CHOSEN;
}

/**
 * Draws the eleven lists, and ties them to the text of the vector.
 * @param box holds the text field and the place for the lists
 * @param take told of each vector that is complete
 * @returns shows a vector that comes from elsewhere
 */
export function startBuilder(
  box: HTMLElement,
  take: (reading: CvssVector) => void,
): (vector: string | undefined) => void {
  const text = part<HTMLInputElement>(box, '[name=vector]');
  const note = part(box, '[data-vector-note]');
  render(h(MetricLists, null), part(box, '[data-metrics]'));
  const lists = [...box.querySelectorAll<HTMLSelectElement>('[data-metric]')];

  const read = (): void => {
    const reading = readCvss(text.value);
    text.setAttribute('aria-invalid', String('fault' in reading));
    if ('fault' in reading) {
      note.textContent = reading.fault;
      return;
    }
    text.value = reading.vector;
    choose(lists, reading.vector);
    note.textContent = [`Base score ${reading.score.toFixed(1)}.`, reading.note].join(' ').trim();
    take(reading);
  };
  text.addEventListener('change', () => {
    if (text.value.trim() !== '') read();
  });
  for (const list of lists)
    list.addEventListener('change', () => {
      const open = lists.filter(({ value }) => value === NOT_CHOSEN).length;
      text.value = [PREFIX, ...lists.map((row) => `${row.dataset.metric}:${row.value}`)].join('/');
      if (open === 0) return read();
      text.value = '';
      note.textContent = `${open} of ${lists.length} metrics still to choose.`;
    });
  return (vector) => {
    text.value = vector ?? '';
    text.setAttribute('aria-invalid', 'false');
    choose(lists, vector ?? '');
    note.textContent = '';
  };
}
