import { counted } from '#domain/wording.ts';

/** What the page of all chains says first: how many open threats have one, in how many entries. */
export function leadOf(chains: number, entries: number, all: number): string {
  if (chains === 0) return 'No open threat of an entry is written as a chain yet.';
  return (
    `The catalog has ${counted(chains, 'chain')} of open threats, in ${entries} of ${counted(all, 'entry', 'entries')}, ` +
    'grouped by the layers that are passed. Each shows what its entry names against it, and ' +
    'whether that was tested.'
  );
}

/** A group of chains by what breaks them. */
type Tally = {
  readonly count: number;
  /** Those that no mitigation that passed its test breaks wherever they hold. */
  readonly unbroken: number;
  /** True when one of them is broken in a profile, and not in every one. */
  readonly partly: boolean;
};

/** What breaks the chains of a group, in one sentence: `5 chains; none is broken by a …`. */
export function groupText({ count, unbroken, partly }: Tally): string {
  const chains = counted(count, 'chain');
  const by = 'by a mitigation that passed its test';
  const where = partly ? ' in every profile' : '';
  if (unbroken === 0) return `${chains}, ${count === 1 ? '' : 'each '}broken ${by}.`;
  if (count === 1) return `${chains}, not broken ${by}${where}.`;
  if (unbroken === count) return `${chains}; none is broken ${by}${where}.`;
  return `${chains}; ${unbroken} of them ${unbroken === 1 ? 'is' : 'are'} not broken ${by}${where}.`;
}
