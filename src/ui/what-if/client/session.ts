import { part, showText } from '#ui/shared/page-parts.ts';
import { toQuery } from '../address.ts';
import type { WhatIfState } from '../address.ts';
import type { WhatIfFile } from '../agent-file.ts';
import { originOf } from '../restore.ts';
import * as fields from './form.ts';

/** The parts of a panel, and what it remembers. */
export type Session = {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  /** The entry's inputs, where there is an entry. */
  readonly file: WhatIfFile | undefined;
  /** The vector that gave the CVSS base in the form. */
  cvss?: string | undefined;
  /** Shows a vector in the builder; absent until the builder is loaded. */
  showVector?: (vector: string | undefined) => void;
  timer: number;
};

/** The inputs of the entry that a panel is of, where it is of one. */
export async function fetchFile({ dataset }: HTMLElement): Promise<WhatIfFile | undefined> {
  if (dataset.file === undefined) return undefined;
  return (await (await fetch(dataset.file)).json()) as WhatIfFile;
}

/** Says something to a screen reader. */
export function speak({ root }: Session, text: string): void {
  part(root, '[data-status]').textContent = text;
}

/** Shows what is wrong, or nothing. */
export function tellFault({ root }: Session, text: string | undefined): void {
  showText(part(root, '[data-fault]'), text);
}

/** What the form is set to; undefined while a number of it is none. */
export function stateOf({ form, cvss }: Session): WhatIfState | undefined {
  if (fields.badNumber(form) !== undefined) return undefined;
  return { ...fields.read(form), ...(cvss === undefined ? {} : { cvss }) };
}

/** Writes the state into the address, so that it can be shared and reloaded. */
export function store(session: Session): void {
  const now = stateOf(session);
  if (!now) return;
  const own = originOf(session.file, now.threat);
  const same = toQuery(now) === toQuery(originOf(session.file, undefined));
  const search = same ? '' : toQuery(now, own.cvss);
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}
