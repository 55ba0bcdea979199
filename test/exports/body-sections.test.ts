import { expect, it } from 'vitest';
import { bodySections } from '#exports/body-sections.ts';
import { validEntry } from '../helpers/valid-entry.ts';

it('cuts an entry at its headings, however they are written', () => {
  const text = validEntry([
    '## L2 Data Operations\n\nIt reads documents.',
    '##  L2 Data Operations ##\n\nIt reads documents.\n\n```text\n## L3 Agent Frameworks\n```',
  ]);
  for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    const { layers, notes } = bodySections(written);
    expect(layers.L1).toBe('It uses one model [@docs].');
    expect(layers.L2).toBe('It reads documents.\n\n```text\n## L3 Agent Frameworks\n```');
    expect(layers.L3).toBe('It calls tools.');
    expect(layers.L7).toBe('It meets users [@review].');
    expect(notes).toBeUndefined();
  }
});

it('finds the notes', () => {
  const { layers, notes } = bodySections(`${validEntry()}\n## Notes\n\nA note.\n`);
  expect({ L7: layers.L7, notes }).toEqual({ L7: 'It meets users [@review].', notes: 'A note.' });
});
