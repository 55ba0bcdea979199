import type { Change } from './valid-entry.ts';

/** A step of a chain: its layer and the mitigations that are named against it. */
export type Step = readonly [layer: string, ...breaks: string[]];

/** More facts of a mitigation: `kind: detect`, `profiles: [cloud]`, a status of its test. */
export type Control = {
  readonly id: string;
  readonly kind?: string;
  readonly profiles?: readonly string[];
  readonly status?: string;
};

/** Who ran a test, as its front matter has it. */
const RAN = ", ran: { by: Us, on: '2026-11-20', with: 1.2.3 }";

/** Changes that give the threat `leak`, which holds in both profiles, a chain and mitigations. */
export function withChain(steps: readonly Step[], controls: readonly Control[]): Change[] {
  const chain = steps.map(
    ([layer, ...breaks], i) =>
      `      - { layer: ${layer}, step: Step ${i + 1}., breaks: [${breaks.join()}] }\n`,
  );
  const ids = controls.map(({ id }) => id);
  const rows = controls.map(({ id, kind = 'prevent', profiles, status }) => {
    const ran = /passed|failed/.test(status ?? '') ? RAN : '';
    const test = `verification: { input: a, expected: b, status: ${status}${ran} }`;
    const more = [profiles && `profiles: [${profiles.join()}]`, status && test].filter(Boolean);
    return `  - { ${[`id: ${id}, title: The ${id}, text: Do it., kind: ${kind}`, ...more].join(', ')} }\n`;
  });
  return [
    [
      '    mitigations:\n      - filter\n',
      `    mitigations: [${['filter', ...ids].join()}]\n    chain:\n${chain.join('')}`,
    ],
    ['architecture:\n', `${rows.join('')}architecture:\n`],
  ];
}
