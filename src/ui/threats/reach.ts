/** Who needs what to use a threat, from the exploitability metrics of its CVSS v4.0 vector. */
const PLACES: Readonly<Record<string, string>> = {
  N: 'over the network',
  A: 'on the same network',
  L: 'on the machine',
  P: 'with the machine in hand',
};
const RIGHTS: Readonly<Record<string, string>> = {
  N: 'Anyone',
  L: 'A user with an account',
  H: 'Somebody with high privileges',
};
const HELP: Readonly<Record<string, string>> = {
  N: '',
  P: ', once somebody opens or runs something',
  A: ', if somebody is talked into acting',
};

/** The value of a metric in a vector, e.g. `N` for `AV`. */
function valueOf(vector: string, metric: string): string {
  const at = vector.indexOf(`/${metric}:`);
  return at < 0 ? '' : vector.charAt(at + metric.length + 2);
}

/**
 * Who can use a threat, in a few words: `Anyone over the network, where conditions allow`.
 * @param vector a CVSS v4.0 base vector, or `unknown`
 */
export function reachWords(vector: string): string {
  if (vector === 'unknown') return 'Not known';
  const condition = valueOf(vector, 'AT') === 'P' ? ', where conditions allow' : '';
  const who = RIGHTS[valueOf(vector, 'PR')] ?? 'Somebody';
  const where = PLACES[valueOf(vector, 'AV')] ?? '';
  const help = HELP[valueOf(vector, 'UI')] ?? '';
  // What is opened on a machine may come from anywhere: its sender need not be there.
  const isSent = help !== '' && valueOf(vector, 'AV') === 'L';
  return `${who}${isSent ? `${help} ${where}` : ` ${where}${help}`}${condition}`;
}
