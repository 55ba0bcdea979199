import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file of `src` by its path below it, e.g. `domain/ids.ts`. */
type File = { readonly path: string; readonly text: string };
type Row = { readonly layers: readonly string[]; readonly packages: readonly RegExp[] };

const ASTRO = /^(astro$|astro[:/]|@astrojs\/)/;
const NODE = /^node:/;

/** Which folder may import which: the plan of the house. */
const table: Readonly<Record<string, Row>> = {
  domain: {
    layers: ['domain'],
    packages: [
      /^zod$/,
      /^ae-cvss-calculator$/,
      /^semver\/functions\//,
      /^@renovatebot\/pep440$/,
      /^tldts$/,
      /^@cyclonedx\/cyclonedx-library\/SPDX$/,
    ],
  },
  reader: {
    layers: ['reader', 'domain'],
    packages: [
      /^node:(crypto|util)$/,
      /^(yaml|js-yaml|csv-parse\/sync|csv-stringify\/sync|satteri|hast|hast-util-.+)$/,
    ],
  },
  io: { layers: ['io', 'reader', 'domain'], packages: [NODE, /^write-file-atomic$/] },
  ui: {
    layers: ['ui', 'domain', 'site/urls.ts'],
    packages: [/^preact$/, /^preact-render-to-string$/],
  },
  exports: {
    layers: ['exports', 'ui', 'reader', 'domain'],
    packages: [
      /^node:crypto$/,
      /^zod$/,
      /^csv-stringify\/sync$/,
      /^@cyclonedx\/cyclonedx-library\//,
    ],
  },
  cli: {
    layers: [
      ...['cli', 'io', 'reader', 'domain', 'ui', 'exports'],
      // Neither asks Astro for anything, and an export must be the same file on the site.
      ...['site/build-options.ts', 'site/diagram/layout-cache.ts'],
    ],
    packages: [NODE],
  },
  site: {
    // The build starts the last look, in a process of its own.
    layers: ['site', 'io', 'reader', 'domain', 'ui', 'exports', 'site-lint/main.ts'],
    packages: [
      ASTRO,
      NODE,
      /^zod$/,
      /^elkjs\/lib\//,
      /^@resvg\/resvg-js$/,
      /^preact$/,
      /^preact-render-to-string$/,
      /^write-file-atomic$/,
      /^parse5$/,
    ],
  },
  'site-lint': {
    layers: [
      'site-lint',
      'site/security-policy.ts',
      'site/page-budgets.ts',
      'site/build-options.ts',
      'domain/visible.ts',
      'domain/wording.ts',
      'io/environment.ts',
      'io/content-folder.ts',
      'io/run-worker.ts',
      'io/when-told.ts',
      'io/tell-faults.ts',
      // Where something looks like a leak: whether people say it themselves.
      ...['io/git/run.ts', 'io/read-content.ts', 'io/today.ts'],
    ],
    packages: [NODE, /^parse5$/, /^write-file-atomic$/],
  },
  layouts: { layers: ['layouts', 'ui', 'site', 'domain'], packages: [] },
  pages: {
    layers: ['pages', 'layouts', 'ui', 'site', 'domain', 'exports'],
    packages: [ASTRO],
  },
  'content.config.ts': { layers: ['site', 'domain'], packages: [ASTRO, /^zod$/] },
};

/** Tables may be as long as what they list. */
const LONG_TABLES = [
  'domain/aivss/factors.ts',
  'domain/frameworks/atlas.ts',
  'domain/maestro/threats.ts',
];
const MAX_LINES = 150;

const files: readonly File[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

/** The code of a file: of an Astro file its front matter and its scripts. */
function codeOf({ path, text }: File): string {
  if (!path.endsWith('.astro')) return text;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontMatter, ...scripts.map(([, script]) => script)].join('\n');
}

/** What a file imports or starts, by any kind of import: `./x.ts`, `#domain/x.ts`, `zod`. */
function importsOf(file: File): string[] {
  const code = codeOf(file);
  const patterns = [
    /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^[ \t]*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g,
    // Where a thread begins.
    /\bnew URL\(\s*['"`](\.[^'"`]+\.ts)['"`]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
}

/** The file below `src` that an import leads to; undefined for a package. */
function resolve(from: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  if (!name.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), name);
}

/** A text of the maintainers at the root, which a page may show. */
const isProse = (target: string) => target === '../SECURITY.md';

/** The imports of a file that its folder does not allow. */
function violations(file: File): string[] {
  const row = table[file.path.split('/')[0] ?? ''];
  if (!row) return [`${file.path} stands in no folder of the table`];
  return importsOf(file).flatMap((name) => {
    const target = resolve(file.path, name);
    const allowed =
      target === undefined
        ? row.packages.some((pattern) => pattern.test(name))
        : row.layers.some((layer) => target === layer || target.startsWith(`${layer}/`)) ||
          isProse(target);
    return allowed ? [] : [`${file.path} imports ${name}`];
  });
}

/** The first circle of imports, as a path that ends where it began. */
function findCircle(all: readonly File[]): string[] {
  const graph = new Map(
    all.map((file) => [
      file.path,
      importsOf(file).flatMap((name) => resolve(file.path, name) ?? []),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return all.map(({ path }) => visit(path, [])).find((circle) => circle.length > 0) ?? [];
}

/** What a pure module must not touch: clock, chance, console and process. */
function impurities({ path, text }: File): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
  const found = code.match(
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bconsole\b|\bprocess\s*[.[?]|\bperformance\b/g,
  );
  return (found ?? []).map((what) => `${path}: ${what}`);
}

/** Exported functions without a doc comment above them. */
function undocumented({ path, text }: File): string[] {
  const exported =
    /^export (?:async )?(?:function (\w+)|const (\w+)\b.*= (?:async )?(?:\(|\w+ =>))/;
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [match, declared, assigned] = exported.exec(line) ?? [];
    if (match === undefined || lines[index - 1]?.trimEnd().endsWith('*/')) return [];
    return [`${path}: ${declared ?? assigned}`];
  });
}

/** What stands in few files, and in which: each is a door that somebody must watch. */
const doors: readonly { what: string; pattern: RegExp; watched?: readonly string[] }[] = [
  { what: 'a switch of the build', pattern: /\bimport\.meta\.env\.(?:PROD|MODE)\b/ },
  // Vite sets its own style elements, and errors of entries are shown on the page.
  {
    what: 'a switch of the development server',
    pattern: /\bimport\.meta\.env\.DEV\b/,
    watched: ['layouts/Base.astro'],
  },
  {
    what: 'raw markup in a component',
    pattern: /\bdangerouslySetInnerHTML\b/,
    watched: ['ui/shared/SanitisedHtml.tsx'],
  },
  {
    what: 'raw markup in a page',
    pattern: /\bset:html\b/,
    // JSON that cannot end its element, a slot of the maintainers' own prose, and printed components.
    watched: ['layouts/Base.astro', 'ui/contents/FormLink.astro', 'ui/shared/Print.astro'],
  },
  { what: 'the environment', pattern: /\bprocess\.env\b/, watched: ['io/environment.ts'] },
  { what: 'a new thread', pattern: /\bnew Worker\(/, watched: ['io/run-worker.ts'] },
  { what: 'a question which method it is', pattern: /\b[mM]ethod(?:\.id)?\s*[!=]==?\s*['"`]/ },
];

/** The files with a piece of code, comments aside. */
const having = (all: readonly File[], pattern: RegExp) =>
  all
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')))
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('domain/aivss/methods/'));

const PURE = ['domain', 'reader', 'ui'];
/** What runs in the browser may ask it for the time. */
const isPure = (path: string) =>
  PURE.includes(path.split('/')[0] ?? '') && !path.includes('/client/');

describe('the house', () => {
  it('every folder imports only what the table allows', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('no import runs in a circle', () => expect(findCircle(files).join(' → ')).toBe(''));

  it.each(doors)('$what stands only where it is watched', ({ pattern, watched = [] }) => {
    expect(having(files, pattern).toSorted()).toEqual(watched);
  });

  it('only pages that render prose ask Astro for content', () => {
    const asking = files.filter((file) => importsOf(file).includes('astro:content'));
    const others = asking.filter(
      (file) => !file.path.startsWith('pages/') || !/\brender\(/.test(codeOf(file)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(asking.length).toBeGreaterThan(1);
  });

  it(`no file is longer than ${MAX_LINES} lines, tables excepted`, () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > MAX_LINES && !LONG_TABLES.includes(path));
    expect(long).toEqual([]);
  });

  it('domain, reader and ui know no clock, no chance, no console and no process', () => {
    expect(files.filter(({ path }) => isPure(path)).flatMap(impurities)).toEqual([]);
  });

  it('every exported function says what it does', () => {
    expect(files.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(undocumented)).toEqual([]);
  });
});

describe('the scanner of this test catches', () => {
  it.each([
    ['an import', "import { x } from '#io/x.ts';"],
    ['an import of a type', "import type { X } from '#io/x.ts';"],
    ['an import over several lines', "import {\n  x,\n  y,\n} from\n  '#io/x.ts';"],
    ['an import for its effect', "import '../io/x.ts';"],
    ['an import of everything', "import * as x from '../io/x.ts';"],
    ['a thread', "const file = new URL('../io/x.worker.ts', import.meta.url);"],
    ['an import on demand', "const x = await import('#io/x.ts');"],
    ['an import on demand with a hint', 'const x = import(/* @vite-ignore */ "#io/x.ts");'],
    ['a type from elsewhere', "type X = import('#io/x.ts').X;"],
    ['an export from elsewhere', "export { x } from '#io/x.ts';"],
    ['an export of everything', "export * from '#io/x.ts';"],
    ['a package', "import { readFileSync } from 'node:fs';"],
    ['a second import', "import * as z from 'zod';\nimport { x } from '../io/x.ts';"],
  ])('%s', (_kind, text) => {
    expect(violations({ path: 'domain/a.ts', text })).toHaveLength(1);
    expect(violations({ path: 'layouts/A.astro', text: `---\n${text}\n---\n` })).not.toEqual([]);
    const script = `<p>x</p>\n<script>\n  ${text}\n</script>`;
    expect(violations({ path: 'layouts/A.astro', text: script })).not.toEqual([]);
  });

  it('a file outside every folder, and a step out of one that is allowed', () => {
    expect(violations({ path: 'lib/a.ts', text: '' })).toHaveLength(1);
    const text = "import { siteCatalog } from '#site/catalog.ts';";
    expect(violations({ path: 'ui/A.astro', text: `---\n${text}\n---` })).toHaveLength(1);
  });

  it('and lets pass what is allowed, and what only looks like an import', () => {
    const text =
      "import * as z from 'zod';\nimport { y } from './y.ts';\n// import x from '#io/x'\n";
    expect(violations({ path: 'domain/a.ts', text })).toEqual([]);
    expect(violations({ path: 'layouts/A.astro', text: "<p>import x from '#io/x'</p>" })).toEqual(
      [],
    );
  });

  it('a circle, and prints it', () => {
    const ring = ['b', 'c', 'a'].map((next, i) => ({
      path: `domain/${'abc'[i]}.ts`,
      text: `import type { X } from './${next}.ts';`,
    }));
    expect(findCircle(ring)).toEqual(['domain/a.ts', 'domain/b.ts', 'domain/c.ts', 'domain/a.ts']);
    expect(findCircle(ring.slice(1))).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()', 'console.log(1)', 'process.env.X'])(
    '%s in a pure module, but not in its comments',
    (text) => {
      expect(impurities({ path: 'domain/a.ts', text: `const x = ${text};` })).toHaveLength(1);
      expect(impurities({ path: 'domain/a.ts', text: `// ${text}\n/** ${text} */` })).toEqual([]);
      expect(
        impurities({ path: 'domain/a.ts', text: "const x = new Date(time), y = 'process'" }),
      ).toEqual([]);
    },
  );

  it('a door, but not in a comment', () => {
    for (const [code, place] of [
      ['if (import.meta.env.PROD) x();', 0],
      ['x(process.env.HOME);', 4],
      ["if (method.id === 'AIVSS:0.8') x();", 6],
      ["if (method !== 'AIVSS:0.8') x();", 6],
    ] as const) {
      const { pattern } = doors[place] ?? expect.fail();
      expect(having([{ path: 'cli/a.ts', text: code }], pattern)).toEqual(['cli/a.ts']);
      expect(having([{ path: 'cli/a.ts', text: `// ${code}\n/* ${code} */` }], pattern)).toEqual(
        [],
      );
    }
  });

  it('an exported function without a comment', () => {
    const bare = 'export function f(): void {}\nexport const g = (x: number): number => x;\n';
    expect(undocumented({ path: 'a.ts', text: bare })).toEqual(['a.ts: f', 'a.ts: g']);
    const documented = '/** Says so. */\nexport async function f(): Promise<void> {}\n';
    expect(undocumented({ path: 'a.ts', text: documented })).toEqual([]);
  });
});
