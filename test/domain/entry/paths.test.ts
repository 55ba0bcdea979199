import { describe, expect, it } from 'vitest';
import { findTexts } from '#domain/entry/paths.ts';

const data = {
  name: 'x',
  threats: [{ id: 'a', sources: ['x', 'y'] }, { id: 'x' }],
  none: undefined,
  nothing: null,
  count: 7,
  sources: { x: { title: 'x' } },
};

describe('texts of the front matter', () => {
  it('are found in order, each with its path', () => {
    expect(findTexts(data, (text) => text === 'x')).toEqual([
      { path: ['name'], text: 'x' },
      { path: ['threats', 0, 'sources', 0], text: 'x' },
      { path: ['threats', 1, 'id'], text: 'x' },
      { path: ['sources', 'x', 'title'], text: 'x' },
    ]);
  });

  it('are judged by the last two steps of their paths as well', () => {
    const steps: unknown[] = [];
    findTexts(data, (text, step, above) => {
      steps.push([text, step, above]);
      return false;
    });
    expect(steps).toEqual([
      ['x', 'name', undefined],
      ['a', 'id', 0],
      ['x', 0, 'sources'],
      ['y', 1, 'sources'],
      ['x', 'id', 1],
      ['x', 'title', 'x'],
    ]);
  });
});
