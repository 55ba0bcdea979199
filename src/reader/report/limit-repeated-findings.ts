import { MAX_ALIKE } from '#domain/entry/limits.ts';
import type { Finding } from '#domain/finding.ts';

/** What findings of one kind have in common: the rule and the sentence, without what was read. */
function kindOf({ rule, message }: Finding): string {
  return `${rule} ${message.slice(0, 500).replace(/`[^`]*`|\d+/g, '')}`;
}

/**
 * Findings without the many that say the same: a file made of faults would drown its reader.
 * @param findings of one file, in order
 * @returns the first of each kind; the last one of a kind that was cut short counts the rest
 */
export function limitRepeatedFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MAX_ALIKE) return [...findings];
  const groups = Map.groupBy(findings, kindOf);
  const kept = new Map(
    [...groups.values()].flatMap((group) => {
      const rest = group.length - MAX_ALIKE;
      return group.slice(0, MAX_ALIKE).map((finding, index): [Finding, Finding] => {
        const { message } = finding;
        if (rest <= 0 || index < MAX_ALIKE - 1) return [finding, finding];
        return [finding, { ...finding, message: `${message}; and ${rest} more like it` }];
      });
    }),
  );
  return findings.flatMap((finding) => kept.get(finding) ?? []);
}
