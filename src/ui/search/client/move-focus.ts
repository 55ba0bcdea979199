/**
 * Moves through the results with the arrow keys: down from the field to the first one, up again
 * from there. Escape closes at once, where a field of its own would only be emptied.
 * @param dialog that was opened
 * @param event a key that was pressed in it
 */
export function moveFocus(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, .search-results a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(0, at + step), stops.length - 1)]?.focus();
}
