import { expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { limitRepeatedFindings } from '#reader/report/limit-repeated-findings.ts';

function finding(rule: string, message: string): Finding {
  const target = { in: 'file', offset: 0, length: 1 } as const;
  return { rule, severity: 'error', file: 'a.md', target, message };
}

it('a few findings stay as they are', () => {
  const few = Array.from({ length: 20 }, () => finding('body', 'HTML is not allowed'));
  expect(limitRepeatedFindings(few)).toEqual(few);
});

it('of many that say the same, the first stay, and the last one counts the rest', () => {
  const many = Array.from({ length: 500 }, (_, i) => finding('schema', `\`x${i}\` is not a field`));
  const others = [finding('yaml', 'a tag is not allowed'), finding('schema', '`y` is missing')];
  const kept = limitRepeatedFindings([...many, ...others]);
  expect(kept).toHaveLength(22);
  expect(kept.slice(18).map(({ message }) => message)).toEqual([
    '`x18` is not a field',
    '`x19` is not a field; and 480 more like it',
    'a tag is not allowed',
    '`y` is missing',
  ]);
});
