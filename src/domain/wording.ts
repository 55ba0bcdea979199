const lists = {
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Values as a list in a sentence: `a`, `b` or `c`. */
export function listOf(values: readonly string[], join: keyof typeof lists = 'or'): string {
  return lists[join].format(values);
}

/**
 * A number of things: `1 agent`, `2 agents`.
 * @param one what one of them is called
 * @param many what others are called, where it is not with an `s`
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
