import { factors } from '#domain/aivss/factors.ts';
import type { ComparedThreat, CompareFacts } from '#ui/compare/facts.ts';
import { toSide } from '#ui/compare/comparison.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';

export const urls = createUrls('/x/', PUBLIC);

/** A threat with the ids of public lists that it carries. */
export function threat(id: string, ids: readonly string[], rest: Partial<ComparedThreat> = {}) {
  const title = `Threat ${id}`;
  return { id, title, ids, stride: ['tampering'], impact: ['integrity'], mitigations: [], ...rest };
}

/** Facts of an agent with what a test says of it. */
export function factsOf(id: string, rest: Partial<CompareFacts> = {}): CompareFacts {
  const band = { severity: 'high', name: 'High', score: '8.0', exact: true } as const;
  return {
    id,
    name: `Agent ${id}`,
    kind: 'Platform',
    vendor: 'Example Labs',
    lifecycle: 'Active',
    version: '1.0',
    assessed: '2026-11-21',
    reviewBy: '2027-05-20',
    status: 'unreviewed',
    measures: {
      openThreats: '1 High',
      agency: '5.00 of 10',
      openAdvisories: '0 of 3 listed',
      documentedInputs: '0 %, 0 of 12',
      minimumVersion: '0.9',
    },
    places: [
      {
        id: '',
        name: 'Any set-up',
        score: { band, span: { low: 8, high: 8 }, driver: 't' },
        open: { t: 'High 8.0' },
      },
    ],
    factors: factors.map(({ name, label }) => ({ name, label, value: 0.5, basis: 'estimated' })),
    layers: Array.from({ length: 7 }, () => ({ state: 'unchecked' as const })),
    threats: [threat('t', [])],
    mitigations: [],
    references: {},
    ...rest,
  };
}

/** Agents as the sides of a comparison, each as a whole. */
export function sidesOf(...all: readonly CompareFacts[]) {
  return all.map((facts, index) => toSide(facts, index, '', urls));
}
