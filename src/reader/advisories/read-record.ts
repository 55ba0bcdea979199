import { parseDocument } from 'yaml';
import { looksLikeCve, readCveRecord } from '#domain/advisories/cve-record.ts';
import type { ReadRecord } from '#domain/advisories/flaw-record.ts';
import { looksLikeOsv, readOsvRecord } from '#domain/advisories/osv-record.ts';
import { depthProblem } from '../yaml/depth.ts';

/** A value, or one sentence on why the text holds none. */
type Parsed = { readonly value: unknown } | { readonly fault: string };

function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { fault: 'it is not JSON' };
  }
}

/**
 * Reads YAML with every value as text: `fixed: 1.10` is the version 1.10 then, not the number 1.1.
 * An alias, with which a small file could become an endless one, is refused.
 */
function parseText(text: string): Parsed {
  if (depthProblem(text, 0)) return { fault: 'it is nested too deeply, or too long' };
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) return { fault: 'it is not YAML' };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { fault: 'it has an alias, which is not read' };
  }
}

/**
 * Reads one vulnerability record: of OSV, GHSA or PYSEC in JSON or YAML, or of the CVE program,
 * version 5. Nothing in it is run, and no address in it is followed.
 * @param name the name of its file, which says whether it is JSON or YAML
 * @param text what the file holds
 */
export function readRecord(name: string, text: string): ReadRecord {
  const parsed = /\.json$/i.test(name) ? parseJson(text) : parseText(text);
  if ('fault' in parsed) return parsed;
  if (looksLikeCve(parsed.value)) return readCveRecord(parsed.value);
  if (looksLikeOsv(parsed.value)) return readOsvRecord(parsed.value);
  return { fault: 'it is neither an OSV record nor a CVE record of version 5' };
}
