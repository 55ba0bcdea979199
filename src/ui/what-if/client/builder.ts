import { metricChoices, readCvss } from '../cvss.ts';
import type { CvssVector } from '../cvss.ts';
import { element, part } from './dom.ts';

export { readCvss };

const PREFIX = 'CVSS:4.0';
const NOT_CHOSEN = '';

/** One metric as a list to choose from. */
function metricField({ key, name, values }: (typeof metricChoices)[number]): HTMLParagraphElement {
  const id = `w-metric-${key}`;
  const options = [{ letter: NOT_CHOSEN, word: 'choose' }, ...values].map(({ letter, word }) =>
    element('option', letter === '' ? word : `${word} (${letter})`, { value: letter }),
  );
  const label = element('label', `${name} (${key})`, { for: id });
  return element('p', [label, element('select', options, { id, 'data-metric': key })]);
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
  part(box, '[data-metrics]').replaceChildren(...metricChoices.map(metricField));
  const lists = [...box.querySelectorAll<HTMLSelectElement>('[data-metric]')];

  const choose = (vector: string): void => {
    const chosen = new Map(vector.split('/').map((pair) => pair.split(':') as [string, string]));
    for (const list of lists) list.value = chosen.get(list.dataset.metric ?? '') ?? NOT_CHOSEN;
  };
  const read = (): void => {
    const reading = readCvss(text.value);
    text.setAttribute('aria-invalid', String('fault' in reading));
    if ('fault' in reading) {
      note.textContent = reading.fault;
      return;
    }
    text.value = reading.vector;
    choose(reading.vector);
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
    choose(vector ?? '');
    note.textContent = '';
  };
}
