import { describe, expect, it } from 'vitest';
import { groupText, leadOf } from '#ui/chains/chains-words.ts';

describe('what the page of all chains says first', () => {
  it.for([
    [0, 0, 0, 'No open threat of an entry is written as a chain yet.'],
    [0, 0, 44, 'No open threat of an entry is written as a chain yet.'],
    [1, 1, 1, 'The catalog has 1 chain of open threats, in 1 of 1 entry, grouped'],
    [3, 2, 2, 'The catalog has 3 chains of open threats, in 2 of 2 entries, grouped'],
    [21, 17, 44, 'The catalog has 21 chains of open threats, in 17 of 44 entries, grouped'],
  ] as const)('of %i chains in %i of %i entries', ([chains, entries, all, text]) => {
    expect(leadOf(chains, entries, all).startsWith(text)).toBe(true);
  });
});

describe('what is said of a group of chains', () => {
  it.for([
    [1, 0, false, '1 chain, broken by a mitigation that passed its test.'],
    [1, 1, false, '1 chain, not broken by a mitigation that passed its test.'],
    [2, 0, false, '2 chains, each broken by a mitigation that passed its test.'],
    [2, 1, false, '2 chains; 1 of them is not broken by a mitigation that passed its test.'],
    [3, 2, false, '3 chains; 2 of them are not broken by a mitigation that passed its test.'],
    [5, 5, false, '5 chains; none is broken by a mitigation that passed its test.'],
    [2, 2, true, '2 chains; none is broken by a mitigation that passed its test in every profile.'],
  ] as const)('%i, %i unbroken, partly: %s', ([count, unbroken, partly, text]) => {
    expect(groupText({ count, unbroken, partly })).toBe(text);
  });
});
