import type { Finding, Path } from './finding.ts';

/** Fields whose elements and ids a rule looks up, by the rule: without one of them it cannot tell. */
const LOOKS_UP: Readonly<Record<string, readonly string[]>> = {
  'a-threat-is-open': ['threats', 'advisories', 'assessed'],
  'advisory-is-cited': ['threats', 'advisories'],
  'bound-threat-has-range': ['advisories'],
  'boundary-flow-has-threat': ['threats', 'architecture'],
  'contradiction-is-resolved': ['claims'],
  'mitigation-is-used': ['threats', 'mitigations'],
  'package-beside-is-compared': ['packages', 'advisories'],
  'range-package-is-known': ['packages'],
  'reference-resolves': [
    'threats',
    'mitigations',
    'advisories',
    'architecture',
    'profiles',
    'claims',
  ],
  'level-has-witness': ['sources'],
  'quote-is-there': ['sources'],
  'silent-layer-is-uncertain': ['sources'],
  'source-resolves': ['sources'],
  'supported-has-witness': ['sources'],
  'vendor-only': ['sources'],
  'threat-has-mitigation': ['threats', 'mitigations'],
  'versions-are-readable': ['assessed'],
};

/** Fields that hold ids, or lists of what has them: without one, nobody knows what others name. */
const NAMES = /^(?:id|scheme|mitigations|advisories|components|boundaries|affected|contradicts)$/;

/** True when a path lies at, or below, another one. */
function isWithin(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step);
}

/** True when a stand-in takes away something that other parts of the entry name. */
function isNamed(path: Path): boolean {
  const isPart = path[0] === 'architecture' && typeof path.at(-1) === 'number';
  return path.length <= 2 || isPart || NAMES.test(String(path.at(-1)));
}

/** True when a rule would have said the same of the entry without its stand-ins. */
function isCertain({ rule, target }: Finding, standIns: readonly Path[]): boolean {
  if (rule === 'exception-is-needed') return false;
  const looked = LOOKS_UP[rule] ?? [];
  if (standIns.some((path) => isNamed(path) && looked.includes(String(path[0])))) return false;
  const isDate = (path: Path) =>
    /^(?:on|accessed|published|reviewBy|asOf)$/.test(String(path.at(-1)));
  if (rule === 'dates-in-order' && standIns.some(isDate)) return false;
  if (target.in !== 'front-matter') return true;
  // What a rule says of a group may rest on any of its fields.
  return !standIns.some(
    (path) =>
      isWithin(target.path, path) ||
      (isWithin(target.path, path.slice(0, -1)) && target.path.length < path.length),
  );
}

/**
 * What rules found in an entry in which values stand in for others, without what may be said of
 * the stand-ins only.
 * @param findings of the rules
 * @param standIns where something stands in
 */
export function certainFindings(
  findings: readonly Finding[],
  standIns: readonly Path[],
): Finding[] {
  if (standIns.length === 0) return [...findings];
  return findings.filter((finding) => isCertain(finding, standIns));
}
