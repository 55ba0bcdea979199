import { defaultMethod } from '#domain/aivss/methods/index.ts';
import { h, render } from 'preact';
import { part } from '#ui/shared/page-parts.ts';
import { fromQuery } from '../address.ts';
import type { WhatIfState } from '../address.ts';
import { compareWithEntry } from '../comparison.ts';
import type { CvssReading } from '../cvss.ts';
import { Outcome } from '../Outcome.tsx';
import { originOf, restore } from '../restore.ts';
import { toWhatIfResult } from '../result.ts';
import { startCopying } from './copy.ts';
import * as fields from './form.ts';
import { fetchFile, speak, stateOf, store, tellFault } from './session.ts';
import type { Session } from './session.ts';

/** How long a state has to stand before it is spoken and written to the address. */
const SETTLE_MS = 600;

/** A panel at work, for what is built on it. */
export type Panel = {
  readonly show: (state: WhatIfState) => void;
  /** Undefined while a number of the form is none. */
  readonly state: () => WhatIfState | undefined;
  readonly speak: (text: string) => void;
  readonly readCvss: (text: string) => Promise<CvssReading>;
};

/** Shows the score of what the form is set to. */
function update(session: Session): void {
  clearTimeout(session.timer);
  const bad = fields.badNumber(session.form);
  tellFault(
    session,
    bad && `${bad} is not a number in its range and steps. The result waits for it.`,
  );
  const now = stateOf(session);
  if (!now) return;
  const { root, file } = session;
  const result = toWhatIfResult(now.input, file?.language);
  const comparison = file && compareWithEntry(file, now);
  render(h(Outcome, { result, comparison }), part(root, '[data-result]'));
  // Nobody wants to hear every step of a slider.
  session.timer = window.setTimeout(() => {
    const score = `${result.band.name} ${result.band.score}, ${defaultMethod.name}.`;
    speak(session, [score, comparison?.difference].join(' ').trim());
    store(session);
  }, SETTLE_MS);
}

function show(session: Session, next: WhatIfState): void {
  session.cvss = next.cvss;
  fields.write(session.form, next);
  session.showVector?.(next.cvss);
  update(session);
}

/** Reads a vector. The code for vectors is large, and most never need it. */
async function readCvss(session: Session, text: string): Promise<CvssReading> {
  const builder = await import('./builder.ts');
  session.showVector ??= builder.startBuilder(part(session.root, '[data-builder]'), (reading) => {
    session.cvss = reading.vector;
    fields.setCvss(session.form, reading.score, reading.maturity);
    update(session);
  });
  return builder.readCvss(text);
}

/** Shows the state that the address asks for. */
async function restoreState(session: Session): Promise<void> {
  const asked = fromQuery(location.search);
  const reading = asked.cvss === undefined ? undefined : await readCvss(session, asked.cvss);
  const { state, fault } = restore(asked, originOf(session.file, asked.threat), reading);
  show(session, state);
  if (fault !== undefined) tellFault(session, fault);
}

/** Takes what was typed, slid or chosen. */
function takeInput(session: Session, field: HTMLInputElement): void {
  if (field.closest('[data-builder]')) return;
  if (field.name === 'threat') {
    // The factors are the agent's; the rest is the threat's own.
    const { factorValues } = fields.read(session.form).input;
    const own = originOf(session.file, field.value);
    return show(session, { ...own, input: { ...own.input, factorValues } });
  }
  fields.settle(session.form, field);
  if (field.closest('[data-dial="cvss"]')) {
    session.cvss = undefined;
    session.showVector?.(undefined);
  }
  update(session);
}

/**
 * Starts a panel.
 * @param root holds its form and its result; `data-file` leads to the entry's inputs, if any
 */
export async function start(root: HTMLElement): Promise<Panel> {
  const form = part<HTMLFormElement>(root, '[data-form]');
  const session: Session = { root, form, file: await fetchFile(root), timer: 0 };
  form.addEventListener('input', ({ target }) => takeInput(session, target as HTMLInputElement));
  form.addEventListener('submit', (event) => event.preventDefault());
  part(root, '[data-reset]').addEventListener('click', () =>
    show(session, originOf(session.file, undefined)),
  );
  const loadBuilder = () =>
    void readCvss(session, '').then(() => session.showVector?.(session.cvss));
  part(root, '[data-builder]').addEventListener('toggle', loadBuilder, { once: true });
  addEventListener('popstate', () => void restoreState(session));
  startCopying(
    root,
    (text) => speak(session, text),
    () => store(session),
  );
  await restoreState(session);
  return {
    show: (state) => show(session, state),
    state: () => stateOf(session),
    speak: (text) => speak(session, text),
    readCvss: (text) => readCvss(session, text),
  };
}
