/** The address with a value under a key; without the key where the value is empty. */
function withValue(address: URL, key: string, value: string): URL {
  if (value === '') address.searchParams.delete(key);
  else address.searchParams.set(key, value);
  return address;
}

/**
 * Keeps what a reader chose in the address of the page, so that it survives a reload, Back and a
 * shared link.
 * @param key of the choice
 * @param value that was chosen; empty for none
 */
export function keepInAddress(key: string, value: string): void {
  history.replaceState(null, '', withValue(new URL(location.href), key, value));
}

/**
 * Lets links open with what a reader chose.
 * @param key of the choice
 * @param value that was chosen; empty for none
 * @param isFor true for the path of a page that goes by the choice
 */
export function keepInLinks(key: string, value: string, isFor: (path: string) => boolean): void {
  // A link of the drawing is one of SVG, which tells no more than its attribute.
  for (const link of document.querySelectorAll('main a[href], .tabs a')) {
    const href = link.getAttribute('href') ?? '';
    const to = new URL(href, location.href);
    if (href.startsWith('#') || to.origin !== location.origin || !isFor(to.pathname)) continue;
    const { pathname, search, hash } = withValue(to, key, value);
    link.setAttribute('href', `${pathname}${search}${hash}`);
  }
}
