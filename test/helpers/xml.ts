/** An element of XML: its name, attributes, the text in it, and the elements in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

const TOKEN = /<\?xml [^<>?]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** Text with its entities read; an ampersand that begins none is a fault. */
function plain(text: string): string {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error('a character that XML cannot hold');
  return text.replace(/&([^;\s]*;?)/g, (whole, name: string) => {
    const sign = SIGNS[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`no entity ${whole}`);
    return sign;
  });
}

/**
 * Reads XML of the plainest kind: no comments, no sections, no entities but the five.
 * @returns its root
 * @throws Error where it is not well-formed
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, close, name = '', attributes = '', empty, text] = match;
    end = match.index + whole.length;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += plain(text);
    else if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else if (name !== '') {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const keys = pairs.map(([, key]) => key);
      if (new Set(keys).size < keys.length) throw new Error(`an attribute of ${name} stands twice`);
      const element: XmlElement = {
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key = '', value = '']) => [key, plain(value)]),
        ),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`not well-formed at ${end}: ${xml.slice(end, end + 40)}`);
  const [first, ...others] = root.children;
  if (open.length !== 1 || !first || others.length > 0) throw new Error('there is not one root');
  return first;
}

/** The elements of a name below another. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}
