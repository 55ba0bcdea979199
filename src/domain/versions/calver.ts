import type { VersionScheme } from './scheme.ts';

const DOTTED = /^\d{1,15}(\.\d{1,15})*$/;

/** Compares dotted numbers part by part; a part that is missing counts as 0. */
function compareDotted(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let place = 0; place < length; place += 1) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Dotted numbers of any count, as dates and two-part versions are. */
export const calver = {
  id: 'calver',
  name: 'Dotted numbers',
  means: 'Numbers with dots between, compared one by one: 2026.11.3, 1.10.',
  takes: 'numbers with dots between, such as 2026.11.3',
  isVersion: (text) => DOTTED.test(text),
  compare: compareDotted,
} as const satisfies VersionScheme;
