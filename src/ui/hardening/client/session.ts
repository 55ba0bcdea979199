import type { ChecklistFile } from '../file.ts';
import { withTicks } from '../ticks.ts';
import type { Boxes } from './boxes.ts';
import type { KeptTicks } from './kept-ticks.ts';

/** The panel above the checklist, the boxes below it, and what is under way. */
export type Session = {
  readonly root: HTMLElement;
  readonly boxes: Boxes;
  readonly store: KeptTicks;
  /** The scores and texts, fetched once, and only when they are needed. */
  fetched?: Promise<ChecklistFile> | undefined;
  /** How often something was ticked: what a newer tick overtook is dropped. */
  turn: number;
  waiting: number;
};

/** The scores and texts of the checklist. */
export function fetchFile(session: Session): Promise<ChecklistFile> {
  const address = session.root.dataset['checklist'] ?? '';
  session.fetched ??= fetch(address).then((answer) => answer.json() as Promise<ChecklistFile>);
  // What failed once may work the next time.
  session.fetched.catch(() => (session.fetched = undefined));
  return session.fetched;
}

/** The id of the chosen deployment profile; undefined: all of them. */
export function chosenProfile(): string | undefined {
  return document.querySelector<HTMLInputElement>('[name=profile]:checked')?.value || undefined;
}

/** The checklist as a file, with what is ticked now. */
export async function tickedFile(session: Session): Promise<ChecklistFile> {
  return withTicks(await fetchFile(session), session.boxes.ticks(), chosenProfile());
}
