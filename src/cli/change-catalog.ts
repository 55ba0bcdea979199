import { buildCatalog } from '#domain/catalog/catalog.ts';
import { formatLock, lockRows } from '#domain/catalog/lock.ts';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#reader/content.ts';
import { readTexts } from '#reader/read-texts.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { stepsTo, summary } from './change-steps.ts';
import type { NextState, Opened } from './change-steps.ts';
import type { ExitCode } from './command.ts';
import type { ChangeEffects } from './effects.ts';
import { diskFault } from './resume-change.ts';

function withFindings(content: Content, findings: readonly Finding[]): Content {
  return { ...content, findings };
}

/**
 * Reads a content folder in which something is to change.
 * @returns undefined, with the report printed, when it has errors: they come first
 */
export function openCatalog({
  entryFiles,
  today,
  error,
  setting,
}: ChangeEffects): Opened | undefined {
  const files = entryFiles();
  const texts = files.read();
  const read = readTexts(texts.texts, today(), texts.moved, texts.domains);
  const content = withFindings(read, [...texts.findings, ...read.findings]);
  if (!hasErrors(content)) return { files, texts, content };
  error(`${formatReport(content, setting)}\n\nnothing was changed: fix these first`);
  return undefined;
}

/** What would be wrong after a change that is not wrong before it. */
function newFindings(before: Content, after: Content, { renamed, mayWarn }: NextState): Finding[] {
  const textOf = ({ rule, file, message }: Finding) => `${rule}\n${file}\n${message}`;
  const known = new Set(
    before.findings.map((finding) =>
      textOf({ ...finding, file: renamed.get(finding.file) ?? finding.file }),
    ),
  );
  return after.findings.filter(
    (finding) =>
      !known.has(textOf(finding)) && !(mayWarn === true && finding.severity === 'warning'),
  );
}

/**
 * Brings a content folder into another state as a whole, with the scores written down anew. The
 * state is read before anything is written: what would be wrong is printed, and nothing happens.
 * @param opened the folder as it is
 * @param next how it is to be
 * @param effects what may be done
 */
export function changeCatalog(opened: Opened, next: NextState, effects: ChangeEffects): ExitCode {
  const { files, content, texts } = opened;
  const file = files.nameOf({ file: 'moved' });
  const past = texts.pastIds();
  const moved = next.moved === undefined ? undefined : { file, text: next.moved, past };
  const after = readTexts(next.texts, effects.today(), moved, texts.domains);
  const wrong = newFindings(content, after, next);
  if (wrong.length > 0) {
    effects.error(
      `${formatReport(withFindings(after, wrong), effects.setting)}\n\nnothing was changed: this would be wrong then`,
    );
    return 1;
  }
  const lock = effects.lockFile();
  const scores = formatLock(lockRows(buildCatalog(after.entries)));
  const steps = stepsTo(next, opened, { was: lock.read() ?? null, text: scores });
  const lines = summary(opened, steps);
  try {
    files.change({ command: next.command, steps });
  } catch (error) {
    effects.error(diskFault(error, files));
    return 2;
  }
  effects.print([`✓ ${next.command}`, ...lines].join('\n'));
  return 0;
}
