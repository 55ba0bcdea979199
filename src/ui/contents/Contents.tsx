import type { VNode } from 'preact';

/** A heading of a page of prose, as Astro tells it. */
type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

/** Fewer sections than this are seen at a glance. */
const MIN_SECTIONS = 5;

/**
 * The sections of a page of prose, as links; nothing where there are few.
 * @param headings all headings of the page, in their order
 */
export function Contents({ headings }: { headings: readonly Heading[] }): VNode | null {
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < MIN_SECTIONS) return null;
  return (
    <nav class="contents" aria-label="On this page" data-search-ignore="">
      <details>
        <summary>On this page</summary>
        <ul>
          {sections.map(({ slug, text }) => (
            <li>
              <a href={`#${slug}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
