import { LETTERS } from '../choice.ts';
import type { Choice } from '../choice.ts';
import type { CompareFacts } from '../facts.ts';

type Slot = {
  readonly box: HTMLElement;
  readonly agent: HTMLSelectElement;
  readonly profile: HTMLSelectElement;
};

/** The selects of the page: an agent and a profile for each side. */
export type Slots = {
  /** Every agent, id → name. */
  readonly names: ReadonlyMap<string, string>;
  /** What the reader has chosen, without the sides that are empty. */
  readonly read: () => Choice[];
  /** Shows a choice, and one empty side after it. */
  readonly show: (choices: readonly Choice[]) => void;
  /** Offers the profiles of the agent of a side. */
  readonly offer: (place: number, facts: CompareFacts, profile: string) => void;
};

function findSlot(root: HTMLElement, letter: string): Slot {
  const box = root.querySelector<HTMLElement>(`[data-slot="${letter}"]`);
  const [agent, profile] = box?.querySelectorAll('select') ?? [];
  if (!box || !agent || !profile) throw new Error(`the page has no side ${letter}`);
  return { box, agent, profile };
}

function hide({ profile }: Slot): void {
  profile.replaceChildren();
  if (profile.parentElement) profile.parentElement.hidden = true;
}

/**
 * Finds the selects.
 * @param root the fieldset; the page lists the agents in the first select only
 * @throws Error when a select is missing
 */
export function findSlots(root: HTMLElement): Slots {
  const slots = LETTERS.map((letter) => findSlot(root, letter));
  const [first, ...others] = slots;
  const options = [...(first?.agent.options ?? [])];
  for (const { agent } of others)
    agent.replaceChildren(...options.map((option) => option.cloneNode(true)));
  return {
    names: new Map(
      options.filter(({ value }) => value !== '').map(({ value, text }) => [value, text.trim()]),
    ),
    read: () =>
      slots
        .map(({ agent, profile }) => ({ id: agent.value, profile: profile.value }))
        .filter(({ id }) => id !== ''),
    show: (choices) => {
      for (const [place, slot] of slots.entries()) {
        slot.agent.value = choices[place]?.id ?? '';
        slot.box.hidden = place > Math.max(1, choices.length);
        hide(slot);
      }
    },
    offer: (place, { places }, profile) => {
      const slot = slots[place];
      if (!slot || places.length < 2) return;
      slot.profile.replaceChildren(...places.map((row) => new Option(row.name, row.id)));
      slot.profile.value = places.some(({ id }) => id === profile) ? profile : '';
      if (slot.profile.parentElement) slot.profile.parentElement.hidden = false;
    },
  };
}
