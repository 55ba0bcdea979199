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
  'level-has-witness': ['sources'],
  'quote-is-there': ['sources'],
  'silent-layer-is-uncertain': ['sources'],
  'source-resolves': ['sources'],
  'supported-has-witness': ['sources'],
  'vendor-only': ['sources'],
  'threat-has-mitigation': ['threats', 'mitigations'],
  'versions-are-readable': ['assessed'],
};

/** Where `reference-resolves` looks the ids of a field up; a broken step looks at its threat as well. */
const REFERS_TO: Readonly<Record<string, readonly string[]>> = {
  mitigations: ['mitigations'],
  breaks: ['mitigations', 'threats'],
  components: ['architecture'],
  from: ['architecture'],
  to: ['architecture'],
  boundary: ['architecture'],
  advisories: ['advisories'],
  contradicts: ['claims'],
  follows: ['claims'],
  profiles: ['profiles'],
};

/** Fields that hold ids, or lists of what has them: without one, nobody knows what others name. */
const NAMES = /^(?:id|scheme|mitigations|advisories|components|boundaries|affected|contradicts)$/;

/** True when a path lies at, or below, another one. */
function isWithin(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step);
}

/** True when a stand-in takes away something that other parts of the entry name. */
function isNamed(path: Path): boolean {
  const field = path.findLast((step) => typeof step === 'string');
  // A range decides by all of its fields whether a flaw is open.
  return path.length <= 2 || path.includes('affected') || NAMES.test(String(field));
}

/** Ids that stand in for one that cannot be read. */
const STAND_IN_ID = /`(?:unknown|stand-in|CVE-2026-00000)`/;

/** True when a finding calls its group by an id that stands in. */
function isMisnamed({ message }: Finding, target: Path, standIns: readonly Path[]): boolean {
  const ofGroup = (path: Path) => path.at(-1) === 'id' && isWithin(target, path.slice(0, -1));
  return STAND_IN_ID.test(message) && standIns.some(ofGroup);
}

/** The fields that a rule looked at for what it says. */
function lookedAt({ rule, target }: Finding): readonly string[] {
  if (rule !== 'reference-resolves' || target.in !== 'front-matter') return LOOKS_UP[rule] ?? [];
  const field = target.path.findLast((step) => typeof step === 'string');
  return REFERS_TO[field ?? ''] ?? Object.keys(REFERS_TO);
}

/** True where a day stands in that another day of the same group, or the assessment, is held to. */
function isOtherDay(path: Path, target: Path): boolean {
  const isDay = /^(?:on|accessed|published|reviewBy|asOf)$/.test(String(path.at(-1)));
  return isDay && (path[0] === 'assessed' || isWithin(target, path.slice(0, -1)));
}

/** True when a rule would have said the same of the entry without its stand-ins. */
function isCertain(finding: Finding, standIns: readonly Path[]): boolean {
  const { rule, target } = finding;
  if (rule === 'exception-is-needed') return false;
  const looked = lookedAt(finding);
  if (standIns.some((path) => isNamed(path) && looked.includes(String(path[0])))) return false;
  if (target.in !== 'front-matter') return true;
  if (isMisnamed(finding, target.path, standIns)) return false;
  if (rule === 'dates-in-order' && standIns.some((path) => isOtherDay(path, target.path)))
    return false;
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
