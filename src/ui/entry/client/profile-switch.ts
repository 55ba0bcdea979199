/** Keeps the chosen deployment profile in the address, so that a link shows what its sender saw. */

const KEY = 'profile';
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="profile"]')];

/** Chooses the profile that the address names, if there is one of that name. */
function follow(): void {
  const wanted = new URLSearchParams(location.search).get(KEY) ?? '';
  for (const box of boxes) if (box.value === wanted) box.checked = true;
}

for (const box of boxes)
  box.addEventListener('change', () => {
    const address = new URL(location.href);
    if (box.value === '') address.searchParams.delete(KEY);
    else address.searchParams.set(KEY, box.value);
    history.replaceState(null, '', address);
  });
follow();
