/** What makes a page heavier: one entry, the number of all entries, prose, or code alone. */
export type Growth = 'entry' | 'catalog' | 'prose' | 'code';

/** What a page of a kind may cost its visitor. */
export type PageBudget = {
  /** As a reader calls it: `the threats of an agent`. */
  readonly kind: string;
  /** Its addresses below the base; the first kind that fits is the one of a page. */
  readonly path: RegExp;
  readonly growsWith: Growth;
  /** Bytes of HTML, compressed by gzip. */
  readonly bytes: number;
  readonly elements: number;
  /** Bytes of JavaScript that it loads by itself, compressed by gzip. */
  readonly script: number;
};

type Row = [
  kind: string,
  path: RegExp,
  growsWith: Growth,
  kB: number,
  elements: number,
  js: number,
];

const rows: readonly Row[] = [
  ['the directory', /^(page\/\d+\/)?$/, 'catalog', 40, 6_000, 6],
  ['the answer on an agent', /^agents\/[^/]+\/$/, 'entry', 15, 1_500, 6],
  ['the threats of an agent', /^agents\/[^/]+\/threats\/$/, 'entry', 30, 4_000, 4],
  ['the hardening of an agent', /^agents\/[^/]+\/hardening\/$/, 'entry', 15, 1_500, 6],
  ['the evidence of an agent', /^agents\/[^/]+\/evidence\/$/, 'entry', 25, 2_000, 4],
  ['the score of an agent', /^agents\/[^/]+\/score\/$/, 'entry', 25, 2_500, 4],
  ['the history of an agent', /^agents\/[^/]+\/history\/$/, 'entry', 15, 1_500, 4],
  ['the chooser of a comparison', /^compare\/$/, 'catalog', 40, 4_000, 6],
  ['a comparison of two agents', /^compare\/[^/]+\/$/, 'entry', 20, 2_000, 3],
  ['an advisory', /^advisories\/[^/]+\/$/, 'catalog', 15, 1_500, 3],
  ['the list of advisories', /^advisories\/$/, 'catalog', 60, 8_000, 4],
  ['an id of a framework', /^frameworks\/[^/]+\/[^/]+\/$/, 'catalog', 40, 4_000, 4],
  ['a list of ids', /^frameworks\/([^/]+\/)?$/, 'catalog', 20, 3_000, 3],
  ['a layer', /^layers\/[^/]+\/$/, 'catalog', 30, 3_000, 3],
  ['the map', /^map\/$/, 'catalog', 40, 4_000, 4],
  ['the overview', /^overview\/$/, 'catalog', 20, 2_000, 3],
  ['the chains', /^chains\/$/, 'catalog', 40, 4_000, 3],
  ['the changes', /^changes\/$/, 'catalog', 40, 4_000, 3],
  ['the data for programs', /^api\/$/, 'catalog', 15, 1_500, 4],
  ['the calculator', /^calculator\/$/, 'code', 15, 1_000, 25],
  ['a rule', /^rules\/[^/]+\/$/, 'code', 10, 1_000, 3],
  ['the list of rules', /^rules\/$/, 'code', 10, 1_000, 3],
  ['the rubric of the factors', /^methodology\/factors\/$/, 'code', 10, 1_500, 3],
  ['any other page', /^/, 'prose', 15, 1_000, 4],
];

/** Bytes in a kB. */
const KB = 1000;

/** The budgets of all kinds of page: the last look of the build and the tests go by them. */
export const pageBudgets: readonly PageBudget[] = rows.map(
  ([kind, path, growsWith, kB, elements, js]) => ({
    ...{ kind, path, growsWith, elements },
    bytes: kB * KB,
    script: js * KB,
  }),
);

/**
 * The budget of a page.
 * @param path its file or address below the base: `agents/dify/index.html`, `agents/dify/`, `404.html`
 * @throws Error for a page that no budget fits
 */
export function budgetOf(path: string): PageBudget {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  const budget = pageBudgets.find((one) => one.path.test(address));
  if (!budget) throw new Error(`no budget fits /${address}`);
  return budget;
}
