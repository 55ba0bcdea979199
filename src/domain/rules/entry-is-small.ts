import { MAX_ADVISED_BYTES, MAX_ADVISED_BYTES_IN_DEPTH } from '../entry/limits.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

const WHY = 'It is worth something to whoever sells it, to whoever buys it, or to both of them. ';

const LONG = Array.from(
  { length: 120 },
  (_, place) => `  - { name: Asset ${place + 1}, why: '${WHY.repeat(4).trim()}' }`,
);

/** The most bytes of an entry: more for one that draws its architecture and weighs claims. */
function mostBytes({ architecture, claims }: EntryData): number {
  return architecture && claims.length > 0 ? MAX_ADVISED_BYTES_IN_DEPTH : MAX_ADVISED_BYTES;
}

/** An entry is read by people. */
export const entryIsSmall: Rule = {
  id: 'entry-is-small',
  title: 'An entry can be read in one go',
  why: `Whoever has to decide reads ten minutes, not an hour, and what nobody reads nobody checks. An entry has at most ${MAX_ADVISED_BYTES / 1000} kB, or ${MAX_ADVISED_BYTES_IN_DEPTH / 1000} kB where it has \`architecture\` and \`claims\`.`,
  severity: 'warning',
  examples: {
    good: `assets:\n${LONG[0]}`,
    bad: [
      {
        yaml: `assets:\n${LONG.join('\n')}`,
        shown: `assets:\n${LONG[0]}\n  # … and 119 more of that length`,
        message: `the entry has more than ${MAX_ADVISED_BYTES_IN_DEPTH / 1000} kB`,
      },
    ],
  },
  check: ({ data, bytes }) => {
    const most = mostBytes(data);
    if (bytes <= most) return [];
    const message = `the entry has more than ${most / 1000} kB`;
    const hint = `It has ${bytes} bytes, ${bytes - most} too many. Leave out what no reader decides by, or except this with the reason.`;
    return [valueProblem(['name'], message, hint)];
  },
};
