import { problemLine, readReport, takeFinding, toReport } from '../report.ts';
import type { ReportFacts, ReportReading } from '../report.ts';
import { element, part, say } from './dom.ts';
import type { Panel } from './panel.ts';
import { list } from './render.ts';

/** The names of the fields of the facts; the vector stands in the panel. */
const FIELDS = [
  'systemName',
  'assessmentDate',
  'assessorId',
  'findingId',
  'title',
  'category',
] as const;

/**
 * Ties the report to a panel: writing, reading and saving.
 * @param root holds the fields of the report
 * @param panel the panel whose case is written, and which shows what is read
 */
export function startReport(root: HTMLElement, panel: Panel): void {
  const form = part<HTMLFormElement>(root, '[data-facts]');
  const text = part<HTMLTextAreaElement>(root, '[data-report]');
  const choice = part<HTMLSelectElement>(root, '[data-finding]');
  const field = (name: string) =>
    part<HTMLInputElement | HTMLSelectElement>(form, `[name="${name}"]`);
  let reading: ReportReading | undefined;

  /** Says what came of a button: a sentence, and the particulars. */
  const tell = (sentence: string, lines: readonly string[]): void => {
    say(part(root, '[data-report-note]'), sentence);
    list(part(root, '[data-report-problems]'), lines);
    panel.speak(sentence);
  };
  const write = (): void => {
    const state = panel.state();
    if (!state) return tell('No report: a number above is none.', []);
    const given = Object.fromEntries(FIELDS.map((name) => [name, field(name).value]));
    const facts = { ...given, cvssVector: state.cvss ?? '' } as ReportFacts;
    const result = toReport(state.input, facts);
    if ('faults' in result) return tell('No report can be written yet:', result.faults);
    text.value = `${JSON.stringify(result.report, null, 2)}\n`;
    tell('The report was written.', []);
  };
  /** Shows one finding of the report that was read. */
  const take = async (index: number): Promise<void> => {
    const found = reading?.findings[index];
    const other = (reading?.problems ?? []).map(problemLine);
    if (!reading || !found) return tell('The report cannot be used:', other);
    for (const name of FIELDS) field(name).value = found.facts[name];
    const { state, problems } = takeFinding(
      found,
      index,
      await panel.readCvss(found.facts.cvssVector),
    );
    panel.show(state);
    const lines = [...other, ...problems.map(problemLine)];
    const count = `Finding ${index + 1} of ${reading.findings.length} was read`;
    tell(lines.length === 0 ? `${count}.` : `${count}. Not all of it could be taken:`, lines);
  };
  const read = (): Promise<void> => {
    reading = readReport(text.value);
    const options = reading.findings.map(({ facts }, index) =>
      element('option', `${facts.findingId} ${facts.title}`.trim() || `${index + 1}`, {
        value: String(index),
      }),
    );
    choice.replaceChildren(...options);
    part(root, '[data-findings]').hidden = options.length < 2;
    return take(0);
  };
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
    element('a', '', { href: address, download: 'aivss-report.json' }).click();
    URL.revokeObjectURL(address);
  };

  field('assessmentDate').value = new Date().toISOString().slice(0, 10);
  form.addEventListener('submit', (event) => event.preventDefault());
  part(root, '[data-write-report]').addEventListener('click', write);
  part(root, '[data-read-report]').addEventListener('click', () => void read());
  part(root, '[data-save-report]').addEventListener('click', save);
  choice.addEventListener('change', () => void take(Number(choice.value)));
  const file = part<HTMLInputElement>(root, '[data-report-file]');
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    void chosen?.text().then((content) => {
      text.value = content;
      return read();
    });
  });
}
