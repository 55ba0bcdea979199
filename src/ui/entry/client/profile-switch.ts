/** Keeps the chosen deployment profile in the address, so that a link shows what its sender saw. */
import { decodePart } from '#ui/shared/decode-part.ts';
import { keepInAddress, keepInLinks } from './address.ts';

const KEY = 'profile';
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="profile"]')];

/** The first page of the entry: its other pages lie below it. */
const entry = document.querySelector<HTMLAnchorElement>('.tabs a')?.pathname;

/** Lets the other pages of the entry open with the chosen profile: by its tabs, and by any link. */
function takeAlong(profile: string): void {
  if (entry === undefined) return;
  keepInLinks(KEY, profile, (path) => path.startsWith(entry) && path.endsWith('/'));
}

/** Chooses a profile, and writes it into the address. */
function choose(profile: string): void {
  keepInAddress(KEY, profile);
  takeAlong(profile);
}

/** Chooses all profiles where the chosen one hides what the address leads to. */
function showTarget(): void {
  const target = document.getElementById(decodePart(location.hash.slice(1)));
  const held = target?.closest('.only, .when');
  const [any] = boxes;
  if (!held || !any || getComputedStyle(held).display !== 'none') return;
  any.checked = true;
  choose('');
  target?.scrollIntoView();
}

/** Chooses the profile that the address names, if there is one of that name. */
function follow(): void {
  const wanted = new URLSearchParams(location.search).get(KEY) ?? '';
  const found = boxes.find((box) => box.value === wanted);
  // A page without the choice leads on to those that have it.
  if (boxes.length > 0 && !found) return;
  if (found) found.checked = true;
  takeAlong(wanted);
  showTarget();
}

for (const box of boxes) box.addEventListener('change', () => choose(box.value));
addEventListener('hashchange', showTarget);
follow();
