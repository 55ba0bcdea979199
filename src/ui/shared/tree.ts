/**
 * The tags that a tree may have. No script, no style, no form, nothing that loads: whatever an
 * entry says, only its words can come out of a tree.
 */
export type Tag =
  | ('a' | 'caption' | 'div' | 'em' | 'h2' | 'h3' | 'li' | 'p' | 'section' | 'span' | 'strong')
  | ('table' | 'tbody' | 'td' | 'th' | 'thead' | 'time' | 'tr' | 'ul')
  | SvgTag;

/** The tags of a drawing, which a browser makes in a namespace of their own. */
export type SvgTag = 'g' | 'path' | 'rect' | 'svg' | 'text' | 'title';

/** The attributes that a tree may have. `href` is given only what `urls.ts` made. */
export type AttributeName =
  | ('aria-describedby' | 'aria-hidden' | 'aria-labelledby' | 'class' | 'data-label' | 'datetime')
  | ('d' | 'height' | 'href' | 'id' | 'role' | 'scope' | 'text-anchor' | 'transform')
  | ('viewBox' | 'width' | 'x' | 'y');

export type Attributes = { readonly [name in AttributeName]?: string | number | undefined };

/** An element of a page as a value: the build prints it, and a browser makes elements of it. */
export type Element = {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Tree[];
};

/** An element, or words. */
export type Tree = Element | string;

/** What may stand among children: a list counts as its parts, and undefined as nothing. */
type Child = Tree | undefined | readonly Child[];

function flat(child: Child): Tree[] {
  if (child === undefined) return [];
  return typeof child === 'string' || 'tag' in child ? [child] : child.flatMap(flat);
}

/**
 * Makes an element.
 * @param attributes those that are undefined are left out
 * @param children words and elements, in order
 */
export function h(tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return { tag, attributes, children: children.flatMap(flat) };
}
