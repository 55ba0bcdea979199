/** Markup that is safe to print: made by `html`, or handed to `trusted` with a reason. */
export class Markup {
  readonly text: string;
  /** @param text the markup, as the browser is to read it */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: words are escaped, a list counts as its parts, `false` as nothing. */
export type Value = Markup | string | number | false | undefined | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Words as the text of an element, or as an attribute between double quotes.
 * @param words any text
 */
export function escape(words: string): string {
  // Most words hold nothing to escape, and asking is quicker than replacing.
  return /[&<>"]/.test(words) ? words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : words;
}

/** Tags beside which white space means nothing. */
const BLOCK = [
  'article|aside|caption|col|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]',
  'header|legend|li|nav|noscript|ol|option|p|section|select|summary|table|tbody|td|tfoot|th|thead',
  'tr|ul|circle|desc|g|path|rect|text|title',
].join('|');
const AFTER = new RegExp(`(</?(?:${BLOCK})\\b[^<>]*>)\\s+`, 'g');
const BEFORE = new RegExp(`\\s+(?=</?(?:${BLOCK})\\b)`, 'g');

const squeezed = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A tag that has no end tag: formatters close it as XML would, HTML does not. */
const VOID = /<(br|col|hr|img|input|link|meta)\b([^<>]*?)\s*\/>/g;

/** Stands for a value while a template is looked at as a whole; no template holds it. */
const GAP = '\0';

/** A space in a tag before attributes that are a value: those bring their own. */
const SPACE = /(<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?|\0)*)\s+(?=\0)/g;

/** A template's own text, without what only serves its author and formatter; worked out once. */
function squeeze(template: TemplateStringsArray): readonly string[] {
  let parts = squeezed.get(template);
  if (!parts) {
    const whole = template.join(GAP).replace(VOID, '<$1$2>').replace(SPACE, '$1');
    parts = whole.split(GAP).map((part) =>
      part
        .replace(/\s*\n\s*/g, '\n')
        .replace(AFTER, '$1')
        .replace(BEFORE, '')
        .replace(/\n/g, ' '),
    );
    squeezed.set(template, parts);
  }
  return parts;
}

function print(value: Value): string {
  if (typeof value === 'string') return escape(value);
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  let text = '';
  for (const part of value) text += print(part);
  return text;
}

/**
 * A piece of a page, as a tagged template. Whatever an entry says is escaped, so attributes stand
 * in double quotes: `` html`<a href="${url}">${title}</a>` ``. A line break in the template is one
 * space, and none at all beside a block.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = squeeze(template);
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    text += print(values[index]) + (parts[index + 1] ?? '');
  return new Markup(text);
}

/**
 * Markup that was made elsewhere.
 * @param text only what the sanitiser let through, or what the build itself wrote
 */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/**
 * Attributes of a tag, each with a space before it: `` html`<li${attributes({ class: mark })}>` ``.
 * @param named by name; one that is undefined or false is left out, one that is true has no value
 */
export function attributes(
  named: Readonly<Record<string, string | number | boolean | undefined>>,
): Markup {
  let text = '';
  for (const name in named) {
    const value = named[name];
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return new Markup(text);
}

/**
 * The attribute `class`, with a space before it; nothing when no name is left.
 * @param names those that are undefined, false or empty are left out
 */
export function classes(...names: readonly (string | false | undefined)[]): Markup {
  const text = names.filter(Boolean).join(' ');
  return new Markup(text === '' ? '' : ` class="${escape(text)}"`);
}
