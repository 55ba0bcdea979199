import { parseDocument } from 'yaml';
import type { ReadModel } from '#domain/import/models/model.ts';
import { looksLikeOtm, readOtm } from '#domain/import/models/otm.ts';
import { looksLikeThreatDragon, readThreatDragon } from '#domain/import/models/threat-dragon.ts';
import { looksLikeTmBom, readTmBom } from '#domain/import/models/tm-bom.ts';
import { depthProblem } from './yaml/depth.ts';

/** The value of a file in JSON or YAML; undefined where it is neither. */
function valueOf(name: string, text: string): unknown {
  try {
    if (/\.json$/i.test(name)) return JSON.parse(text.replace(/^\uFEFF/, ''));
    if (depthProblem(text, 0)) return undefined;
    const document = parseDocument(text, { uniqueKeys: true });
    return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Reads a threat model of another tool: OWASP Threat Dragon 2, an OWASP TM-BOM, or an Open Threat
 * Model, in JSON or, the last one, in YAML.
 * @param name the name of its file
 * @param text what the file holds
 * @returns undefined for what means to be none of them
 */
export function readThreatModel(name: string, text: string): ReadModel | undefined {
  const value = valueOf(name, text);
  if (looksLikeThreatDragon(value)) return readThreatDragon(value);
  if (looksLikeTmBom(value)) return readTmBom(value);
  return looksLikeOtm(value) ? readOtm(value) : undefined;
}
