import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { OgImage, SiteImage } from '#ui/og-image/OgImage.tsx';

/** Goes into the name of each kept picture: another drawing program or font makes other pictures. */
const DRAWN_BY = 'resvg 2.6.2, source-serif-4 0.4.1';

const FONT = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';

/** The build runs in the project's root; its chunks do not know where they came from. */
const CACHE = join(process.cwd(), '.cache', 'og');

/** A file that was kept by an earlier build; undefined when there is none. */
function readKept(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * The picture of an agent's link preview, as PNG.
 * @param agent a scored entry
 * @throws Error that names the agent, when it cannot be drawn
 */
export function ogImage(agent: Agent): Uint8Array<ArrayBuffer> {
  return draw(renderToString(h(OgImage, { agent })), agent.id);
}

/** The picture of the link previews of all other pages, as PNG. */
export function siteImage({ agents }: Catalog): Uint8Array<ArrayBuffer> {
  return draw(renderToString(h(SiteImage, { agents })), 'the site');
}

/**
 * An SVG as PNG. It is kept by what it shows, so that a build draws only what has changed; where
 * nothing can be kept, the next build draws it again.
 */
function draw(svg: string, of: string): Uint8Array<ArrayBuffer> {
  const file = join(CACHE, `${hash('sha256', DRAWN_BY + svg)}.png`);
  const kept = readKept(file);
  if (kept) return kept;
  try {
    const font = { fontFiles: [fileURLToPath(import.meta.resolve(FONT))], loadSystemFonts: false };
    const png = new Resvg(svg, { font }).render().asPng();
    keep(file, png);
    return new Uint8Array(png);
  } catch (error) {
    throw new Error(`the picture of ${of} cannot be drawn: ${String(error)}`, {
      cause: error,
    });
  }
}

function keep(file: string, png: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomicSync(file, Buffer.from(png));
  } catch {
    return;
  }
}
