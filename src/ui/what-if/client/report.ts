import { h, render } from 'preact';
import { part, showText } from '#ui/shared/page-parts.ts';
import { problemLine, readReport, takeFinding, toReport } from '../report.ts';
import type { ReportFacts, ReportReading } from '../report.ts';
import type { Panel } from './panel.ts';

/** The names of the fields of the facts; the vector stands in the panel. */
const FIELDS = [
  'systemName',
  'assessmentDate',
  'assessorId',
  'findingId',
  'title',
  'category',
] as const;

/** The parts of the report, the panel that it belongs to, and the report that was read last. */
type Session = {
  readonly root: HTMLElement;
  readonly panel: Panel;
  readonly text: HTMLTextAreaElement;
  readonly choice: HTMLSelectElement;
  reading?: ReportReading;
};

function fieldOf({ root }: Session, name: (typeof FIELDS)[number]) {
  return part<HTMLInputElement | HTMLSelectElement>(root, `[data-facts] [name="${name}"]`);
}

/** Says what came of a button: a sentence, and the particulars. */
function tell({ root, panel }: Session, sentence: string, lines: readonly string[]): void {
  showText(part(root, '[data-report-note]'), sentence);
  const list = part(root, '[data-report-problems]');
  render(
    lines.map((line) => h('li', null, line)),
    list,
  );
  list.hidden = lines.length === 0;
  panel.speak(sentence);
}

function write(session: Session): void {
  const state = session.panel.state();
  if (!state) return tell(session, 'No report: a number above is none.', []);
  const given = Object.fromEntries(FIELDS.map((name) => [name, fieldOf(session, name).value]));
  const facts = { ...given, cvssVector: state.cvss ?? '' } as ReportFacts;
  const result = toReport(state.input, facts);
  if ('faults' in result) return tell(session, 'No report can be written yet:', result.faults);
  session.text.value = `${JSON.stringify(result.report, null, 2)}\n`;
  tell(session, 'The report was written.', []);
}

/** Shows one finding of the report that was read. */
async function take(session: Session, index: number): Promise<void> {
  const { reading, panel } = session;
  const found = reading?.findings[index];
  const other = (reading?.problems ?? []).map(problemLine);
  if (!reading || !found) return tell(session, 'The report cannot be used:', other);
  for (const name of FIELDS) fieldOf(session, name).value = found.facts[name];
  const vector = await panel.readCvss(found.facts.cvssVector);
  const { state, problems } = takeFinding(found, index, vector);
  panel.show(state);
  const lines = [...other, ...problems.map(problemLine)];
  const count = `Finding ${index + 1} of ${reading.findings.length} was read`;
  const all = lines.length === 0;
  tell(session, all ? `${count}.` : `${count}. Not all of it could be taken:`, lines);
}

function read(session: Session): Promise<void> {
  const { findings } = (session.reading = readReport(session.text.value));
  const options = findings.map(({ facts }, index) =>
    h('option', { value: index }, `${facts.findingId} ${facts.title}`.trim() || `${index + 1}`),
  );
  render(options, session.choice);
  session.choice.value = '0';
  part(session.root, '[data-findings]').hidden = findings.length < 2;
  return take(session, 0);
}

function save({ text }: Session): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
  link.download = 'aivss-report.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Ties the report to a panel: writing, reading and saving.
 * @param root holds the fields of the report
 * @param panel the panel whose case is written, and which shows what is read
 */
export function startReport(root: HTMLElement, panel: Panel): void {
  const text = part<HTMLTextAreaElement>(root, '[data-report]');
  const choice = part<HTMLSelectElement>(root, '[data-finding]');
  const session: Session = { root, panel, text, choice };
  const press = (button: string, act: () => void) =>
    part(root, button).addEventListener('click', act);
  press('[data-write-report]', () => write(session));
  press('[data-read-report]', () => void read(session));
  press('[data-save-report]', () => save(session));
  fieldOf(session, 'assessmentDate').value = new Date().toISOString().slice(0, 10);
  part(root, '[data-facts]').addEventListener('submit', (event) => event.preventDefault());
  choice.addEventListener('change', () => void take(session, Number(choice.value)));
  const file = part<HTMLInputElement>(root, '[data-report-file]');
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    void chosen?.text().then((content) => {
      text.value = content;
      return read(session);
    });
  });
}
