/** The link of the header that opens the search, shown where there is JavaScript. */
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search-open]');

/** Opens the search. Where its code does not load, the directory serves. */
async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    const { openSearch } = await import('./dialog.ts');
    openSearch(link);
  } catch {
    location.assign(link.href);
  }
}

/** True where a key that was pressed is part of what somebody writes. */
function isTyping({ target }: KeyboardEvent): boolean {
  const field = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(field));
}

if (searchLink) {
  searchLink.addEventListener('click', (event) => {
    // With a key held down, the link opens as a link does.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(searchLink);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    void open(searchLink);
  });
}
