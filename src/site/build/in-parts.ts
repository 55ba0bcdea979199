import { dirname, join } from 'node:path';
import type { Planned } from './print-routes.ts';
import { writeParts } from './write-parts.ts';

/**
 * A file that puts itself together of parts, where it has some.
 * @param file as planned
 * @param journal of the site, beside which it is remembered what files are made of
 * @param code a digest of the code
 */
export function inParts(file: Planned, journal: string, code: string): Planned {
  const { path, parted } = file;
  if (!parted) return file;
  const name = `${path.replaceAll('/', '.')}.json`;
  const keep = { code, path: join(dirname(journal), 'parts', name) };
  const writeTo = (target: string) => writeParts(target, parted, keep);
  return { ...file, print: () => Promise.resolve({ writeTo }) };
}
