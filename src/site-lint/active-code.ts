import { attribute, tagOf } from './page.ts';
import type { Element, Page, Site } from './page.ts';

/** Elements that run, frame or load things, and that no page of the site has a use for. */
const FORBIDDEN = new Set(
  'applet base embed frame frameset iframe math object portal style template'.split(' '),
);

/** Attributes that hold code, markup or style. */
const CODE = /^(on.*|style|srcdoc|formaction|ping)$/;

/** What may stand in a script element that is no code. */
const DATA_TYPES = new Set(['application/json', 'application/ld+json']);

/** The file of the site that an address leads to; undefined for any other address. */
function fileOf(address: string, { base }: Site): string | undefined {
  const plain = /^[\w./@~-]+$/.test(address) && !address.includes('..');
  return plain && address.startsWith(base) ? address.slice(base.length) : undefined;
}

/** Data must be JSON, and hold no sign that could end its element. */
function dataFault({ childNodes }: Element): string | undefined {
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (text.includes('<')) return 'holds a tag in its data';
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'holds data that is no JSON';
  }
}

function scriptFault(element: Element, site: Site): string | undefined {
  const text = element.childNodes.length > 0;
  const source = attribute(element, 'src');
  if (source === undefined)
    return DATA_TYPES.has(attribute(element, 'type') ?? '') ? dataFault(element) : 'holds code';
  if (text) return 'holds code beside its file';
  const file = fileOf(source, site);
  const own = file !== undefined && /^(_astro\/[^/]+\.js|theme\.js)$/.test(file);
  return own && site.files.has(file) ? undefined : 'is no script of the site';
}

/** No code, style or frame stands in a page, and each script is a file of the site. */
export function checkActiveCode({ elements }: Page, site: Site): string[] {
  return elements.flatMap((element) => {
    const { tagName, attrs } = element;
    const faults = attrs
      .filter(({ name }) => CODE.test(name))
      .map(({ name }) => `${tagOf(element)} has the attribute \`${name}\``);
    if (FORBIDDEN.has(tagName)) faults.push(`${tagOf(element)} may not be there`);
    const script = tagName === 'script' ? scriptFault(element, site) : undefined;
    return script === undefined ? faults : [...faults, `${tagOf(element)} ${script}`];
  });
}
