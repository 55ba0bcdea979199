import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute } from './page.ts';
import type { Page, ScriptWeights } from './page.ts';

/** A static import: `import x from"./a.js"`, `import"./a.js"`, `export * from"./a.js"`. */
const STATIC = /(?:^|[;\n}])\s*(?:import|export)\b[^"'`();]*?["']([^"']+\.js)["']/g;

/**
 * Weighs the scripts that pages may load.
 * @param folder where the site stands
 * @param files of it, with `/`
 */
export function weighScripts(folder: string, files: readonly string[]): ScriptWeights {
  const scripts = files.filter((file) => /^(_astro\/[^/]+|theme)\.js$/.test(file));
  return new Map(
    scripts.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const imports = [...text.matchAll(STATIC)].map(([, to = '']) =>
        posix.join(posix.dirname(file), to),
      );
      return [file, { bytes: gzipSync(text, { level: 9 }).length, imports }];
    }),
  );
}

/** Some scripts with all that they import at once, each once. */
export function withImports(direct: readonly string[], scripts: ScriptWeights): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    scripts.get(file)?.imports.forEach(visit);
  };
  direct.forEach(visit);
  return [...seen];
}

/** Types of a script element that no browser runs. */
const DATA = /^application\/(ld\+)?json$/i;

/**
 * The scripts that a page loads by itself, with all that they import at once.
 * @param page of the site
 * @param base the path that its addresses begin with
 * @param scripts of the site
 */
export function eagerScripts(
  { elements }: Pick<Page, 'elements'>,
  base: string,
  scripts: ScriptWeights,
): string[] {
  const direct = elements.flatMap((element) => {
    const preload = element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload';
    const isCode = element.tagName === 'script' && !DATA.test(attribute(element, 'type') ?? '');
    const address = preload || isCode ? attribute(element, preload ? 'href' : 'src') : undefined;
    return address?.startsWith(base) ? [address.slice(base.length)] : [];
  });
  return withImports(direct, scripts);
}

/** Bytes of some scripts, compressed. */
export function bytesOf(files: readonly string[], scripts: ScriptWeights): number {
  return files.reduce((sum, file) => sum + (scripts.get(file)?.bytes ?? 0), 0);
}
