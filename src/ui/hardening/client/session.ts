import type { ChecklistFile } from '../file.ts';
import { readTicks, withTicks, writeTicks } from '../ticks.ts';
import type { Ticks } from '../ticks.ts';

/** Ticks as the storage of the browser has them. */
type KeptTicks = ReturnType<typeof keptTicks>;

/**
 * Ticks in the storage of the browser, under one key for each checklist. The storage may be
 * forbidden, full, or hold anything: nothing throws.
 * @param file the address of the checklist's file, which tells it from all others of the host
 * @param ids the mitigations of the page
 */
export function keptTicks(file: string, ids: readonly string[]) {
  const key = `agent-threat-catalog-ticks ${file}`;
  return {
    /** The ticks, and whether the browser keeps any. */
    read(): { ticks: Ticks; kept: boolean } {
      try {
        return { ticks: readTicks(localStorage.getItem(key), ids), kept: true };
      } catch {
        return { ticks: readTicks(null, ids), kept: false };
      }
    },
    /** @returns false when the browser does not keep them */
    write(ticks: Ticks): boolean {
      try {
        if (ticks.inPlace.size > 0) localStorage.setItem(key, writeTicks(ticks));
        else localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The two boxes of each mitigation on the page. */
type Boxes = ReturnType<typeof findBoxes>;

/** Finds the boxes of all mitigations, and reads and sets them together. */
export function findBoxes() {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-ticks]')].flatMap((step) => {
    const [inPlace, tested] = step.querySelectorAll('input');
    return inPlace && tested ? [{ id: step.dataset['ticks'] ?? '', step, inPlace, tested }] : [];
  });
  const idsOf = (some: typeof steps) => some.map(({ id }) => id);
  return {
    ids: idsOf(steps),
    /** The mitigations that hold in the chosen profile: the style sheet hides the others. */
    holding: () => idsOf(steps.filter(({ step }) => step.checkVisibility())),
    ticks: (): Ticks => ({
      inPlace: new Set(idsOf(steps.filter(({ inPlace }) => inPlace.checked))),
      tested: new Set(idsOf(steps.filter(({ tested }) => tested.checked))),
    }),
    set({ inPlace, tested }: Ticks): void {
      for (const step of steps) {
        step.inPlace.checked = inPlace.has(step.id);
        step.tested.checked = step.inPlace.checked && tested.has(step.id);
        step.tested.disabled = !step.inPlace.checked;
      }
    },
    has: (target: EventTarget | null) =>
      steps.some(({ inPlace, tested }) => target === inPlace || target === tested),
  };
}

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
