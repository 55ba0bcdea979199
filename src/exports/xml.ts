/** Characters that XML 1.0 has no way to write. */

const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute of XML. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(UNWRITABLE, '')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * An element of XML on one line.
 * @param name its name, not of an entry
 * @param attributes of any text
 * @param text what it holds; without it, it is empty
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): string {
  const tag = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`),
  ].join(' ');
  return text === undefined ? `<${tag}/>` : `<${tag}>${xmlText(text)}</${name}>`;
}
