import type { VersionStretch } from './cut.ts';

/**
 * A stretch of versions in signs: `≤ 1.14.1`, `≥ 1.14.2, < 1.16.0`, `1.16.0` for a single version,
 * `all versions` for a stretch without ends.
 */
export function stretchLabel({ from, to }: VersionStretch): string {
  if (from?.side === 'before' && to?.side === 'after' && from.version === to.version)
    return from.version;
  const parts = [
    ...(from ? [`${from.side === 'before' ? '≥' : '>'} ${from.version}`] : []),
    ...(to ? [`${to.side === 'before' ? '<' : '≤'} ${to.version}`] : []),
  ];
  return parts.length === 0 ? 'all versions' : parts.join(', ');
}
