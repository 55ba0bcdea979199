/** Marks the section that is being read in the contents of its page. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const sections = links.map(({ hash }) => document.getElementById(hash.slice(1)));

/** How far below the top of the window a heading may stand while its section is being read. */
const READING_PX = 120;

/** The place of the last heading that was passed; the first one above all of them. */
function currentPlace(): number {
  const passed = sections.findLastIndex(
    (heading) => heading && heading.getBoundingClientRect().top < READING_PX,
  );
  return Math.max(0, passed);
}

function mark(): void {
  const current = currentPlace();
  for (const [place, link] of links.entries())
    link.ariaCurrent = place === current ? 'location' : null;
}

if (links.length > 0) {
  addEventListener('scroll', mark, { passive: true });
  mark();
}
