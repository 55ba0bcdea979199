/** Keeps the chosen deployment profile in the address, so that a link shows what its sender saw. */

const KEY = 'profile';
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="profile"]')];

const tabs = [...document.querySelectorAll<HTMLAnchorElement>('.tabs a')];

/** Lets the other pages of the entry open with the chosen profile. */
function takeAlong(profile: string): void {
  for (const tab of tabs) tab.search = profile === '' ? '' : `?${KEY}=${profile}`;
}

/** Chooses the profile that the address names, if there is one of that name. */
function follow(): void {
  const wanted = new URLSearchParams(location.search).get(KEY) ?? '';
  const found = boxes.find((box) => box.value === wanted);
  if (!found) return;
  found.checked = true;
  takeAlong(wanted);
}

for (const box of boxes)
  box.addEventListener('change', () => {
    const address = new URL(location.href);
    if (box.value === '') address.searchParams.delete(KEY);
    else address.searchParams.set(KEY, box.value);
    history.replaceState(null, '', address);
    takeAlong(box.value);
  });
follow();
