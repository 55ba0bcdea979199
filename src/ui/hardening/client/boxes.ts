import type { Ticks } from '../ticks.ts';

/** The two boxes of each mitigation on the page. */
export type Boxes = ReturnType<typeof findBoxes>;

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
