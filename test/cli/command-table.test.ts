import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/cli/command-table.ts';

describe('the table of commands', () => {
  it.each(commandTable)('loads $name under its own name', async ({ name, load }) => {
    expect((await load()).name).toBe(name);
  });

  it('has every command once', () => {
    // Numbers without an entry are a part of the command `score`.
    const files = readdirSync('src/cli/commands').filter((file) => file !== 'score-numbers.ts');
    const names = commandTable.map(({ name }) => `${name}.ts`);
    expect(names.toSorted()).toEqual(files.toSorted());
  });
});
