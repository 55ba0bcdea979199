/** What pictures of the site are made of. Nothing else may stand in one: it is opened by itself, too. */
const ELEMENTS = new Set('svg title g rect circle path polygon line text tspan'.split(' '));

/** Attributes that place and colour; none of them loads, runs or names another element's text. */
const ATTRIBUTES = new Set(
  `xmlns width height viewBox role aria-labelledby aria-label id x y x1 x2 y1 y2 cx cy r rx ry d points
  fill fill-rule stroke stroke-width stroke-linejoin stroke-linecap opacity transform textLength
  lengthAdjust font-family font-size font-weight text-anchor`.split(/\s+/),
);

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/g;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * Looks at a picture by the strict half of XML: tags with quoted attributes, and text. Whatever is
 * written otherwise is a fault, so that no two readers can see two different pictures.
 * @param svg the file
 * @returns what is wrong with it, one sentence each
 */
export function checkSvg(svg: string): string[] {
  const faults: string[] = [];
  if (/<!|<\?/.test(svg))
    faults.push('the picture holds a declaration, a comment or an instruction');
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(svg))
    faults.push('the picture holds an entity of its own');
  if (svg.replaceAll(TAG, '').includes('<')) faults.push('the picture holds a tag of another form');
  if (!/^<svg\s/.test(svg)) faults.push('the picture does not begin with `<svg`');
  for (const [, close, name = '', attributes = ''] of svg.matchAll(TAG)) {
    if (!ELEMENTS.has(name)) faults.push(`the picture holds the element \`${name}\``);
    if (close !== '') continue;
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES.has(key)) faults.push(`\`${name}\` has the attribute \`${key}\``);
      const foreign = key === 'xmlns' ? value !== NAMESPACE : /url\(|\/\/|:/i.test(value);
      if (foreign) faults.push(`\`${key}\` of \`${name}\` names something elsewhere`);
    }
  }
  return faults;
}
