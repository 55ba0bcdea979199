const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

/** A value as text of a page. */
export const esc = (value) => String(value ?? '').replace(/[&<>"']/g, (sign) => SIGNS[sign]);

/** What a function makes of each of some values. */
export const each = (values, print) => (values ?? []).map(print).join('');

const LINKS = [
  ['/', 'Directory'],
  ['/compare/', 'Compare'],
  ['/layers/', 'Layers'],
  ['/frameworks/', 'Frameworks'],
  ['/methodology/', 'Methodology'],
];
const NAV = each(LINKS, ([to, name]) => `<li><a href="${to}">${name}</a></li>`);

/** A whole page around its main part. */
export function shell({ title, name, summary, url }, main) {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(title)}</title><meta name="description" content="${esc(summary)}"><link rel="canonical" href="https://example.org${url}"><meta property="og:title" content="${esc(name)}"><meta property="og:description" content="${esc(summary)}"><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">Agent Threat Catalog</a><nav><ul>${NAV}</ul></nav></header><main>${main}</main><footer><p>Entries are CC BY 4.0; the code is MIT.</p></footer></body></html>`;
}

/** Marks that lead to sources. */
export function cites(ids, sources) {
  const places = Object.keys(sources);
  return each(
    ids,
    (id) => `<sup><a href="#source-${esc(id)}">[${places.indexOf(id) + 1}]</a></sup>`,
  );
}

/** The factors, in their order. */
export const FACTORS = [
  'autonomyOfAction',
  'goalDrivenPlanning',
  'selfModification',
  'dynamicToolUse',
  'persistentMemory',
  'contextualAwareness',
  'dynamicIdentity',
  'multiAgentInteractions',
  'nonDeterminism',
  'opacityAndReflexivity',
];

export const LAYERS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'];

/** The sum of the factors that are known. */
export const sumOf = (factors) =>
  FACTORS.map((key) => factors[key]?.value)
    .filter((value) => typeof value === 'number')
    .reduce((sum, value) => sum + value, 0);

const MATURITY = { attacked: 1, unreported: 0.5 };

/** A number for a threat: the same stand-in as in the Hugo site. */
export function scoreOf(sum, { exploitMaturity }) {
  const base = 8.7;
  return (
    Math.round((base + (10 - base) * (sum / 10) * (MATURITY[exploitMaturity] ?? 0.97)) * 10) / 10
  );
}

/** The rows of the factors, with what else stands between value and basis. */
export function factorRows({ aivss, sources }, between = () => '') {
  return each(FACTORS, (key) => {
    const { value, basis, because, sources: from } = aivss.factors[key] ?? {};
    return `<tr><th>${key}</th><td>${esc(value)}</td>${between(value)}<td>${esc(basis)}</td><td>${esc(because)} ${cites(from, sources)}</td></tr>`;
  });
}
