import { fromQuery, toQuery } from '../address.ts';
import type { WhatIf } from '../address.ts';
import type { WhatIfFile } from '../agent-file.ts';
import type { CvssReading } from '../cvss.ts';
import { compareWithEntry } from '../comparison.ts';
import { originOf, restore } from '../restore.ts';
import { toWhatIfResult } from '../result.ts';
import { startCopying } from './copy.ts';
import { part, say } from './dom.ts';
import * as fields from './form.ts';
import { render, renderComparison } from './render.ts';

/** How long a state has to stand before it is spoken and written to the address, in ms. */
const SETTLED = 600;

/** A panel at work, for what is built on it. */
export type Panel = {
  readonly show: (state: WhatIf) => void;
  /** Undefined while a number of the form is none. */
  readonly state: () => WhatIf | undefined;
  readonly speak: (text: string) => void;
  readonly readCvss: (text: string) => Promise<CvssReading>;
};

/** The entry's inputs, where there is an entry. */
async function fetchFile({ dataset }: HTMLElement): Promise<WhatIfFile | undefined> {
  if (dataset.file === undefined) return undefined;
  return (await (await fetch(dataset.file)).json()) as WhatIfFile;
}

/**
 * Starts a panel.
 * @param root holds its form and its result; `data-file` leads to the entry's inputs, if any
 */
export async function start(root: HTMLElement): Promise<Panel> {
  const file = await fetchFile(root);
  const form = part<HTMLFormElement>(root, '[data-form]');
  const [fault, status] = [part(root, '[data-fault]'), part(root, '[data-status]')];
  const origin = (threat?: string) => originOf(file, threat);
  /** The vector that gave the CVSS base in the form. */
  let cvss: string | undefined;
  let showVector: ((vector: string | undefined) => void) | undefined;
  let timer = 0;

  const speak = (text: string): void => {
    status.textContent = text;
  };
  const state = (): WhatIf | undefined => {
    if (fields.badNumber(form) !== undefined) return undefined;
    const known = cvss === undefined ? {} : { cvss };
    return { ...fields.read(form), ...known };
  };
  /** Writes the state into the address, so that it can be shared and reloaded. */
  const store = (): void => {
    const now = state();
    if (!now) return;
    const search = toQuery(now) === toQuery(origin()) ? '' : toQuery(now, origin(now.threat).cvss);
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  };
  const update = (): void => {
    clearTimeout(timer);
    const bad = fields.badNumber(form);
    say(fault, bad && `${bad} is not a number in its range and steps. The result waits for it.`);
    const now = state();
    if (!now) return;
    const result = toWhatIfResult(now.input, file?.language);
    const comparison = file && compareWithEntry(file, now);
    render(root, result);
    if (comparison) renderComparison(root, comparison);
    // Nobody wants to hear every step of a slider.
    timer = window.setTimeout(() => {
      const score = `${result.band.name} ${result.band.score}, AIVSS 0.8.`;
      speak([score, comparison?.difference].join(' ').trim());
      store();
    }, SETTLED);
  };
  const show = (next: WhatIf): void => {
    cvss = next.cvss;
    fields.write(form, next);
    showVector?.(cvss);
    update();
  };

  /** The code for vectors is large, and most never need it. */
  const readCvss = async (text: string): Promise<CvssReading> => {
    const builder = await import('./builder.ts');
    showVector ??= builder.startBuilder(part(root, '[data-builder]'), (reading) => {
      cvss = reading.vector;
      fields.setCvss(form, reading.score, reading.maturity);
      update();
    });
    return builder.readCvss(text);
  };
  const restoreState = async (): Promise<void> => {
    const asked = fromQuery(location.search);
    const reading = asked.cvss === undefined ? undefined : await readCvss(asked.cvss);
    const restored = restore(asked, origin(asked.threat), reading);
    show(restored.state);
    if (restored.fault !== undefined) say(fault, restored.fault);
  };

  form.addEventListener('input', ({ target }) => {
    const field = target as HTMLInputElement;
    if (field.closest('[data-builder]')) return;
    if (field.name === 'threat') {
      // The factors are the agent's; the rest is the threat's own.
      const [{ input: of }, own] = [fields.read(form), origin(field.value)];
      return show({ ...own, input: { ...own.input, factorValues: of.factorValues } });
    }
    fields.settle(form, field);
    if (field.closest('[data-dial="cvss"]')) {
      cvss = undefined;
      showVector?.(cvss);
    }
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  part(root, '[data-reset]').addEventListener('click', () => show(origin()));
  part(root, '[data-builder]').addEventListener(
    'toggle',
    () => {
      void readCvss('').then(() => showVector?.(cvss));
    },
    { once: true },
  );
  addEventListener('popstate', () => void restoreState());
  startCopying(root, speak, store);
  await restoreState();
  return { show, state, speak, readCvss };
}
