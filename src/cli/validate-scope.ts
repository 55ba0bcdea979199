import type { Finding } from '#domain/finding.ts';
import type { CheckedContent } from '#reader/content.ts';

/** The entries that a report is about: those that were named, or those that were changed. */
export type Scope = {
  readonly ids: ReadonlySet<string>;
  /** True where what these entries broke in others counts, too. */
  readonly withBroken: boolean;
};

/**
 * The id that a file's name, with or without its folder, stands for; another file keeps its name.
 * @param file as typed, or as a finding names it
 */
export function idOf(file: string): string {
  return file.split(/[\\/]/).at(-1)?.replace(/\.md$/, '') ?? file;
}

/** True for a file that stands where entries do. */
function isEntry(file: string): boolean {
  return file.split(/[\\/]/).at(-2) === 'agents';
}

/**
 * The content with the findings of some entries alone; rules still saw all of it.
 * @param content what was read
 * @param scope which; undefined for all
 */
export function limitTo(content: CheckedContent, scope: Scope | undefined): CheckedContent {
  if (!scope) return content;
  const { ids, withBroken } = scope;
  const isOf = (file: string) => ids.has(idOf(file));
  const isBroken = ({ file, related = [] }: Finding) => !isEntry(file) || related.some(isOf);
  const findings = content.findings.filter(
    (finding) => isOf(finding.file) || (withBroken && isBroken(finding)),
  );
  const present = new Set([
    ...content.digests.keys(),
    ...content.findings.map((f) => idOf(f.file)),
  ]);
  return { ...content, findings, files: [...ids].filter((id) => present.has(id)).length };
}
