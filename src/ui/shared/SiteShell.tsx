import type { VNode } from 'preact';
import { REPOSITORY } from './publisher.ts';
import type { Urls } from './urls.ts';

/** The parts of the main navigation, in its order. */
const sections = [
  ['directory', 'Directory', ({ home }: Urls) => home],
  ['map', 'Map', ({ map }: Urls) => map],
  ['advisories', 'Advisories', ({ advisories }: Urls) => advisories],
  ['compare', 'Compare', ({ compare }: Urls) => compare],
  ['layers', 'Layers', ({ layers }: Urls) => layers],
  ['frameworks', 'Frameworks', ({ frameworks }: Urls) => frameworks],
  ['methodology', 'Methodology', ({ page }: Urls) => page('methodology')],
  ['contribute', 'Contribute', ({ page }: Urls) => page('contribute')],
] as const;

/** A page of the main navigation, or one under which others stand. */
export type Section = (typeof sections)[number][0] | 'about';

type Props = {
  readonly urls: Urls;
  /** The part of the navigation that the page is, or stands under. */
  readonly section: Section | undefined;
  /** True where it is that part itself. */
  readonly isItself: boolean;
};

/** True where a part of the main navigation lies at a path. */
export function isSection(urls: Urls, section: Section, path: string): boolean {
  return sections.some(([key, , address]) => key === section && address(urls) === path);
}

/** What stands above every page: the link past it, the name, search, navigation and theme. */
export function SiteHeader({ urls, section, isItself }: Props): VNode {
  const current = isItself ? 'page' : 'true';
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="site">
        <a class="brand" href={urls.home}>
          {urls.publisher.name}
        </a>
        <a
          class="button search-open js-only"
          href={`${urls.home}#q`}
          data-search-open={urls.searchAsks}
        >
          Search <kbd aria-hidden="true">/</kbd>
        </a>
        <details class="menu">
          <summary class="button">Menu</summary>
          <nav aria-label="Main">
            <ul>
              {sections.map(([key, name, address]) => (
                <li>
                  <a href={address(urls)} aria-current={key === section ? current : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <button type="button" class="theme js-only" data-theme-toggle="">
            <span class="theme-dark">Dark</span> <span class="theme-light">Light</span>
            <span class="hidden"> theme</span>
          </button>
        </details>
      </header>
    </>
  );
}

/** Where the entries lie, if readers may know. */
function SourceLink({ urls }: { urls: Urls }): VNode | null {
  const { repository } = urls.publisher;
  if (repository === undefined) return null;
  return (
    <>
      <a href={repository}>Source and entries</a>.{' '}
    </>
  );
}

/** On what terms entries and code may be used; of a private catalog also what it is made with. */
function Terms({ urls }: { urls: Urls }): VNode {
  const { licence, isPublic } = urls.publisher;
  const about = urls.page('about');
  if (isPublic)
    return (
      <>
        Entries are <a href={about}>{licence?.name}</a>, the code is MIT.
      </>
    );
  return (
    <>
      Terms of the entries: <a href={about}>{licence?.name ?? 'not stated'}</a>. What comes from the{' '}
      <a href={REPOSITORY}>Agent Threat Catalog</a> is CC BY 4.0, its code MIT.
    </>
  );
}

/** What stands below every page. */
export function SiteFooter({ urls }: { urls: Urls }): VNode {
  return (
    <footer class="site">
      <p>
        A score is an argument, not a measurement:{' '}
        <a href={urls.page('methodology')}>how scores are made</a>. Entries follow{' '}
        <a href={urls.rules}>these rules</a>. <a href={urls.changes}>What changed</a>.{' '}
        <a href={urls.api}>Data and feeds</a>. <a href={urls.page('contribute')}>Contribute</a>.{' '}
        <a href={urls.page('about')}>About</a>. <SourceLink urls={urls} />
        <a href={urls.page('security')}>Security</a>.
      </p>
      <p>
        <Terms urls={urls} /> MAESTRO is a framework of the Cloud Security Alliance, by Ken Huang.
        AIVSS is a project of OWASP.
      </p>
    </footer>
  );
}
