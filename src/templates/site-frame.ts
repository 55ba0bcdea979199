import { REPOSITORY } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { attributes, html } from './html.ts';
import type { Markup } from './html.ts';

/** The parts of the main navigation, in its order. */
const sections = [
  ['directory', 'Directory', ({ home }: Urls) => home],
  ['compare', 'Compare', ({ compare }: Urls) => compare],
  ['layers', 'Layers', ({ layers }: Urls) => layers],
  ['frameworks', 'Frameworks', ({ frameworks }: Urls) => frameworks],
  ['methodology', 'Methodology', ({ page }: Urls) => page('methodology')],
  ['contribute', 'Contribute', ({ page }: Urls) => page('contribute')],
  ['about', 'About', ({ page }: Urls) => page('about')],
] as const;

/** A page of the main navigation, or one under which others stand. */
export type Section = (typeof sections)[number][0];

/** The head of each page is one of few, so each is made once. */
const made = new Map<string, Markup>();

function makeHeader(urls: Urls, section: Section | undefined, isSelf: boolean): Markup {
  const items = sections.map(([key, name, address]) => {
    const current = key === section ? (isSelf ? 'page' : 'true') : undefined;
    return html`<li>
      <a${attributes({ href: address(urls), 'aria-current': current })}>${name}</a>
    </li>`;
  });
  return html`
    <a class="skip" href="#main">Skip to the content</a>
    <header class="site">
      <a class="brand" href="${urls.home}">Agent Threat Catalog</a>
      <nav aria-label="Main">
        <ul>
          ${items}
        </ul>
      </nav>
      <button type="button" class="theme js-only" data-theme-toggle>
        <span class="theme-dark">Dark</span> <span class="theme-light">Light</span>
        <span class="hidden">theme</span>
      </button>
    </header>
  `;
}

/**
 * What stands above every page: the link past it, the name, the main navigation, the theme.
 * @param section the part of the navigation that the page is, or stands under
 * @param path the path of the page
 */
export function siteHeader(urls: Urls, section: Section | undefined, path: string): Markup {
  const isSelf = sections.some(([key, , address]) => key === section && address(urls) === path);
  const key = `${urls.root} ${section} ${isSelf}`;
  const header = made.get(key) ?? makeHeader(urls, section, isSelf);
  made.set(key, header);
  return header;
}

/** What stands below every page. */
export function siteFooter(urls: Urls): Markup {
  return html`<footer class="site">
    <p>
      Entries are <a href="${urls.page('about')}">CC BY 4.0</a>; the code is MIT. MAESTRO is a
      framework of the Cloud Security Alliance, by Ken Huang. AIVSS is a project of OWASP.
    </p>
    <p>
      A score is an argument, not a measurement:
      <a href="${urls.page('methodology')}">how scores are made</a>. Entries are held to
      <a href="${urls.rules}">these rules</a>. <a href="${urls.changes}">What changed</a>.
      <a href="${REPOSITORY}">Source and entries</a>.
      <a href="${urls.page('security')}">Security</a>.
    </p>
  </footer>`;
}
