import { describe, expect, inject, test } from 'vitest';

const { run, mistakes } = inject('broken');
const output = `${run.stdout}\n${run.stderr}`;

/** The errors of the report, each from its first line to the next empty one. Warnings may stand beside. */
const blocks = output.split(/\n\s*\n/).filter((block) => /:\d+:\d+ +error/.test(block));

test('a build of wrong entries fails', () => {
  expect(run.code).not.toBe(0);
  expect(run.code).not.toBeNull();
});

test('the report shows no stack and nothing of the libraries', () => {
  expect(output).not.toMatch(/^\s+at \S+/m);
  expect(output).not.toContain('node_modules');
});

test('no error is said of the entries that are right', () => {
  const named = [...output.matchAll(/([\w-]+\.md):\d+:\d+ +error/g)].map(([, file]) => file);
  expect([...new Set(named)].sort()).toEqual(mistakes.map(({ file }) => file).sort());
});

describe.for(mistakes)('$what', ({ file, line, mentions }) => {
  const said = blocks.filter((block) => block.includes(`${file}:`));

  test('is reported once, as an error, with its place in the file', () => {
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`${file}:${line ?? '\\d+'}:\\d+ +error`));
  });

  test('is named and shown', () => {
    expect(said.join('\n')).toContain(mentions);
    expect(said.join('\n')).toMatch(/^\s*\d+ \| .*\n\s+\|\s+\^/m);
  });
});
