import { expect, it } from 'vitest';
import { reachWords } from '#ui/threats/reach.ts';

const vector = (metrics: string) => `CVSS:4.0/${metrics}/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N`;

it.each([
  ['AV:N/AC:L/AT:N/PR:N/UI:N', 'Anyone over the network'],
  ['AV:N/AC:L/AT:P/PR:L/UI:N', 'A user with an account over the network, where conditions allow'],
  ['AV:N/AC:L/AT:N/PR:H/UI:N', 'Somebody with high privileges over the network'],
  ['AV:N/AC:L/AT:N/PR:N/UI:P', 'Anyone over the network, once somebody opens or runs something'],
  ['AV:L/AC:L/AT:N/PR:L/UI:N', 'A user with an account on the machine'],
  // The sender of what is opened need not be at the machine.
  ['AV:L/AC:L/AT:N/PR:N/UI:P', 'Anyone, once somebody opens or runs something on the machine'],
])('%s: %s', (metrics, words) => {
  expect(reachWords(vector(metrics))).toBe(words);
});

it('is not known of an unknown vector', () => {
  expect(reachWords('unknown')).toBe('Not known');
});
