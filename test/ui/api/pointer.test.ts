import { expect, it } from 'vitest';
import { partAt } from '#ui/api/pointer.ts';

const value = { agent: { 'a/b~': [{ score: 9 }], nothing: null } };

it.each([
  ['', value],
  ['/agent/nothing', null],
  ['/agent/a~1b~0/0/score', 9],
])('%j leads to a part', (pointer, part) => expect(partAt(value, pointer)).toEqual({ part }));

it.each([
  ['agent', 'a pointer begins with “/”'],
  ['/agent/x', 'there is no “x” in /agent'],
  ['/toString', 'there is no “toString” in the document'],
  ['/agent/nothing/x', 'there is no “x” in /agent/nothing'],
])('%j leads nowhere', (pointer, missing) => expect(partAt(value, pointer)).toEqual({ missing }));
