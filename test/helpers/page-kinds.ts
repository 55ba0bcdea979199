import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { findPairs } from '#domain/catalog/pairs.ts';
import { layers } from '#domain/maestro/layers.ts';
import { pairName } from '#ui/compare/pairs.ts';
import { catalogOf } from './catalog-of.ts';

const { agents } = catalogOf();

/** The agent with the most threats: its pages hold the most. */
export function richestOf({ agents }: Catalog): Agent {
  return agents.reduce((a, b) => (b.data.threats.length > a.data.threats.length ? b : a));
}

/** The richest agent of the real content. */
export const richest = richestOf(catalogOf());

/** The pairs that have a page of their own, by its name. */
export const pairNamesOf = (catalog: Catalog) => findPairs(catalog).map(pairName);

/** The address of the page of a flaw under one of its ids, below the base. */
export const advisoryPath = (id: string) => `advisories/${id.toLowerCase()}/`;

/** The agent that is one way or the other the most, where any is. */
function mostBy(measure: (agent: Agent) => number): Agent[] {
  const most = Math.max(...agents.map(measure));
  return most === 0 ? [] : agents.filter((agent) => measure(agent) === most).slice(0, 1);
}

/**
 * A few agents that differ, for what takes long: the catalog grows, and its tests may not. The first
 * and the last; the one with the most threats, profiles, stretches of versions and words; one
 * without profiles.
 */
export const someAgents: readonly Agent[] = [
  ...new Set([
    ...agents.slice(0, 1),
    ...agents.slice(-1),
    richest,
    ...mostBy(({ profiles }) => profiles.length),
    ...mostBy(({ stretches }) => stretches.length),
    ...mostBy(({ bytes }) => bytes),
    ...agents.filter(({ profiles }) => profiles.length === 0).slice(0, 1),
  ]),
];

/** The pages of an entry, below its address. */
export const entryParts = [
  '',
  'threats/',
  'hardening/',
  'evidence/',
  'score/',
  'history/',
] as const;

const entryKinds = [
  { kind: 'answer', part: '' },
  { kind: 'page of threats', part: 'threats/' },
  { kind: 'hardening checklist', part: 'hardening/' },
  { kind: 'page of evidence', part: 'evidence/' },
  { kind: 'score rationale', part: 'score/' },
  { kind: 'history of an entry', part: 'history/' },
] as const;

/**
 * One page of each kind, by its address below the base.
 * @param catalog what the site was made from
 */
export function pageKindsOf(catalog: Catalog) {
  return [
    { kind: 'directory', path: '' },
    ...entryKinds.map(({ kind, part }) => ({
      kind,
      path: `agents/${richestOf(catalog).id}/${part}`,
    })),
    { kind: 'map', path: 'map/' },
    { kind: 'overview', path: 'overview/' },
    { kind: 'list of advisories', path: 'advisories/' },
    { kind: 'advisory', path: advisoryPath(buildAdvisoryIndex(catalog)[0]?.id ?? '') },
    { kind: 'comparison', path: 'compare/' },
    { kind: 'comparison of a pair', path: `compare/${pairNamesOf(catalog)[0]}/` },
    { kind: 'layer page', path: `layers/${layers[2].slug}/` },
    { kind: 'layer index', path: 'layers/' },
    { kind: 'framework list', path: 'frameworks/' },
    { kind: 'list of ids', path: 'frameworks/atlas/' },
    { kind: 'id page', path: 'frameworks/stride/tampering/' },
    { kind: 'page of an id that no entry has', path: 'frameworks/owasp-llm/llm01-2025/' },
    { kind: 'chains', path: 'chains/' },
    { kind: 'changes', path: 'changes/' },
    { kind: 'rule page', path: 'rules/exception-is-needed/' },
    { kind: 'rule list', path: 'rules/' },
    { kind: 'methodology', path: 'methodology/' },
    { kind: 'rubric of the factors', path: 'methodology/factors/' },
    { kind: 'calculator', path: 'calculator/' },
    { kind: 'data for programs', path: 'api/' },
    { kind: 'policy', path: 'acceptance/' },
    { kind: 'security', path: 'security/' },
    { kind: '404 page', path: '404.html' },
  ] as const;
}

/** One page of each kind of the real content. */
export const pageKinds = pageKindsOf(catalogOf());
