import { parseArgs } from 'node:util';
import { nearest } from '#domain/nearest.ts';

/** An option that a command takes: `--name`, with a value when `value` says what it is. */
export type Option = {
  readonly name: string;
  /** How the help writes the value, e.g. `<number>`; without it the option is a switch. */
  readonly value?: string;
  /** True where it may be given several times. */
  readonly isList?: true;
  readonly does: string;
};

/** What was typed after the name of a command. */
export type Arguments = {
  /** The options by name; a switch has the empty text. */
  readonly options: ReadonlyMap<string, string>;
  /** The values of each option that may be given several times, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What is no option, in order. */
  readonly words: readonly string[];
};

/** The option that every command has. */
const HELP: Option = { name: 'help', does: 'print this' };

/**
 * Reads the arguments of a command.
 * @param args as typed
 * @param options the options that the command takes, besides `--help`
 * @returns the arguments, or in `fault` one sentence on what was read and what is allowed
 */
export function readArguments(
  args: readonly string[],
  options: readonly Option[],
): Arguments | { fault: string } {
  const known = new Map([...options, HELP].map((option) => [option.name, option]));
  const types = [...known.values()].map(({ name, value }) => {
    const type: 'string' | 'boolean' = value === undefined ? 'boolean' : 'string';
    return [name, { type }] as const;
  });
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    // Not strict, because the faults below are told in words of our own.
    strict: false,
    tokens: true,
  });
  const read = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = rawName.startsWith('--') ? known.get(name) : undefined;
    if (!option) {
      const near = nearest(name, [...known.keys()]);
      const hint = near === undefined ? '' : `; did you mean "--${near}"?`;
      return { fault: `"${rawName}" is no option of this command${hint}` };
    }
    if (read.has(name)) return { fault: `--${name} is given twice` };
    if (option.value === undefined && value !== undefined)
      return { fault: `--${name} takes no value, but was given "${value}"` };
    const missing = value === undefined || value === '' || (!inlineValue && /^--/.test(value));
    if (option.value !== undefined && missing)
      return { fault: `--${name} needs a value: --${name} ${option.value}` };
    if (option.isList) lists.set(name, [...(lists.get(name) ?? []), value ?? '']);
    else read.set(name, value ?? '');
  }
  return { options: read, lists, words };
}

/**
 * Rows as columns, two spaces apart, without spaces at the end of a line.
 * @param rows cells; a row may have fewer than another
 * @param indent spaces before each row
 */
export function columns(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) => {
    const cells = row.map((cell, i) => cell.padEnd(widths[i] ?? 0));
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
  });
}

/**
 * What `--help` prints.
 * @param usages each way to call the command, after `npm run catalog -- `
 * @param about what the command does, in lines
 * @param options the options that the command takes, besides `--help`
 */
export function helpText(
  usages: readonly string[],
  about: readonly string[],
  options: readonly Option[],
): string {
  const calls = usages.map(
    (usage, i) => `${i === 0 ? 'usage:' : '      '} npm run catalog -- ${usage}`,
  );
  const rows = [...options, HELP].map(({ name, value, does }) => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    does,
  ]);
  return [...calls, '', ...about, '', ...columns(rows)].join('\n');
}
