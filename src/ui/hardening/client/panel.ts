import type { Band } from '#ui/shared/band.ts';
import type { WhatIfView } from '../what-if.ts';

/** Milliseconds that a reader must rest before the page speaks: a row of ticks is one message. */
const REST = 900;

/**
 * The panel above the checklist, which tells how far the reader is.
 * @param root its element
 */
export function panelOf(root: HTMLElement) {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`) ?? root;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const chip = (element: HTMLElement, { name, score, severity }: Band) => {
    element.className = `band band-${severity}`;
    element.textContent = `${name} ${score}`;
  };
  return {
    part,
    /** Says something to a screen reader, once nothing more has come for a while. */
    say(text: string): void {
      clearTimeout(waiting);
      waiting = setTimeout(() => (part('said').textContent = text), REST);
    },
    /** Says at once what came of a press, to all readers. */
    note(text: string): void {
      part('note').textContent = text;
    },
    /** Tells whether the browser keeps the ticks. */
    showKept(kept: boolean): void {
      part('kept').hidden = !kept;
      part('lost').hidden = kept;
    },
    /** Shows what the ticks would do to the score; nothing without a view. @returns it in words */
    showWhatIf(view: WhatIfView | undefined): string {
      part('what-if').hidden = !view;
      if (!view) return '';
      part('lead').textContent = view.changed ? 'With what you ticked:' : 'Still';
      chip(part('now'), view.now);
      part('level').textContent = view.level;
      part('instead').hidden = !view.changed;
      chip(part('own'), view.own);
      part('driver').textContent = view.driver.title;
      part('driver').setAttribute('href', `#${view.driver.anchor}`);
      return part('what-if').innerText;
    },
  };
}
