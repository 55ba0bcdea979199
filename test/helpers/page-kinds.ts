import { findPairs } from '#domain/catalog/pairs.ts';
import { layers } from '#domain/maestro/layers.ts';
import { pairName } from '#ui/compare/pairs.ts';
import { catalogOf } from './catalog-of.ts';

/** The agent with the most threats: its pages hold the most. */
export const richest = catalogOf().agents.reduce((a, b) =>
  b.data.threats.length > a.data.threats.length ? b : a,
);

/** The pairs that have a page of their own, by its name. */
export const pairNames = findPairs(catalogOf()).map(pairName);

/** One page of each kind, by its address below the base. */
export const pageKinds = [
  { kind: 'directory', path: '' },
  { kind: 'entry', path: `agents/${richest.id}/` },
  { kind: 'score rationale', path: `agents/${richest.id}/score/` },
  { kind: 'comparison', path: 'compare/' },
  { kind: 'comparison of a pair', path: `compare/${pairNames[0]}/` },
  { kind: 'layer page', path: `layers/${layers[2].slug}/` },
  { kind: 'layer index', path: 'layers/' },
  { kind: 'framework list', path: 'frameworks/' },
  { kind: 'list of ids', path: 'frameworks/atlas/' },
  { kind: 'id page', path: 'frameworks/stride/tampering/' },
  { kind: 'page of an id that nobody carries', path: 'frameworks/owasp-llm/llm01-2025/' },
  { kind: 'chains', path: 'chains/' },
  { kind: 'changes', path: 'changes/' },
  { kind: 'rule page', path: 'rules/exception-is-needed/' },
  { kind: 'rule list', path: 'rules/' },
  { kind: 'methodology', path: 'methodology/' },
  { kind: 'rubric of the factors', path: 'methodology/factors/' },
  { kind: 'calculator', path: 'calculator/' },
  { kind: 'policy', path: 'acceptance/' },
  { kind: 'security', path: 'security/' },
  { kind: '404 page', path: '404.html' },
] as const;
