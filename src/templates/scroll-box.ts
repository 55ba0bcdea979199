import { attributes, classes, html } from './html.ts';
import type { Markup, Value } from './html.ts';

/** How a box may differ from others. */
type Options = {
  /** More classes of it. */
  readonly mark?: string;
  /** True for what the search is to leave out, since it stands elsewhere in words. */
  readonly unsearched?: boolean;
};

/**
 * A box in which what is wider than the page scrolls sideways. It has a name and can be reached by
 * the keyboard, since nobody can scroll what cannot be reached.
 * @param label what it holds, for those who do not see it
 */
export function scrollBox(label: string, content: Value, options: Options = {}): Markup {
  const { mark, unsearched } = options;
  return html`<div${classes('scroll', mark)}${attributes({
    tabindex: 0,
    role: 'region',
    'aria-label': label,
    'data-pagefind-ignore': unsearched,
  })}>
    ${content}
  </div>`;
}
