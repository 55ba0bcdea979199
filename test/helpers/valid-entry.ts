import type { Entry } from '#domain/entry/entry.ts';
import type { Finding } from '#domain/finding.ts';
import { locateFindings } from '#reader/report/report.ts';
import type { Located } from '#reader/report/report.ts';
import { readEntry } from '#reader/read-entry.ts';

/** The day on which tests read entries, a week after the valid entry was assessed. */
export const TODAY = '2026-11-28';

/** A correct entry without findings. Each part is there once or twice, so that a case can break it. */
const TEXT = `---
name: Example Agent
summary: An agent that exists only to be read by tests, and whose primary risk is being changed.
vendor: Example Labs
homepage: https://example.com
kind: platform
aliases: [{ name: Sample Agent, kind: aka }]
lifecycle:
  state: active
  sources: [docs]
assessed:
  version: 1.2.3
  scheme: semver
  on: '2026-11-21'
status: unreviewed
sources:
  docs:
    title: Documentation
    url: https://docs.example.com/start
    quote: it acts on its own
    publisher: Example Labs
    interest: vendor
    published: '2026-10-01'
    accessed: '2026-11-20'
  review:
    title: Independent review
    url: https://review.example.org
    quote: no certificate is shown
    publisher: Reviewers
    interest: independent
    accessed: '2026-11-20'
aivss:
  factors:
    autonomyOfAction: { value: 0.6, basis: documented, because: It acts alone., sources: [docs] }
    goalDrivenPlanning: { value: 0.7, basis: estimated, because: It plans., sources: [docs] }
    selfModification: { value: 0.3, basis: estimated, because: It rarely does., sources: [docs] }
    dynamicToolUse: { value: 0.8, basis: estimated, because: It has tools., sources: [docs] }
    persistentMemory: { value: 0.7, basis: estimated, because: It remembers., sources: [docs] }
    contextualAwareness: { value: 0.8, basis: estimated, because: It looks around., sources: [docs] }
    dynamicIdentity: { value: 0.4, basis: estimated, because: It has one key., sources: [docs] }
    multiAgentInteractions: { value: 0.5, basis: estimated, because: It calls one other., sources: [docs] }
    nonDeterminism: { value: 0.7, basis: estimated, because: It varies., sources: [docs] }
    opacityAndReflexivity: { value: 0.5, basis: estimated, because: It logs a little., sources: [docs] }
  mitigation: { level: none }
maestro:
  L1: { certainty: mapped, threats: [M-L1-01], sources: [docs] }
  L2: { certainty: uncertain, threats: [M-L2-01] }
  L3: { certainty: uncertain, threats: [] }
  L4: { certainty: uncertain }
  L5: { certainty: uncertain }
  L6: { certainty: uncertain }
  L7: { certainty: uncertain }
threats:
  - id: injection
    title: Injected instructions
    scenario: A page tells the agent what to do.
    layers: [L1, L3]
    components: [engine]
    stride: [tampering]
    impact: [integrity]
    cvss: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H
    dread:
      damage: { value: 9, because: All is lost. }
      reproducibility: { value: 8, because: It nearly always works. }
      exploitability: { value: 7, because: A page is enough. }
      affectedUsers: { value: 5, because: One user at a time. }
      discoverability: { value: 6, because: Others had it. }
    frameworks: [ASI01, LLM01:2026, CWE-94]
    advisories: [CVE-2026-12345]
    mitigations: [filter]
    profiles: [cloud]
    sources: [docs]
  - id: leak
    title: Leaked data
    scenario: Data leaves with an answer.
    layers: [L2]
    stride: [information-disclosure]
    impact: [confidentiality]
    cvss: unknown
    mitigations:
      - filter
mitigations:
  - id: filter
    title: Filter
    text: Look at what comes in.
    kind: prevent
    sources: [review]
architecture:
  boundaries:
    - { id: inside, name: Inside }
  components:
    - { id: engine, name: Engine, kind: process, boundary: inside }
    - { id: user, name: User, kind: actor }
  flows:
    - { from: user, to: engine, label: question }
profiles:
  - { id: cloud, name: Cloud, runs: [vendor] }
  - { id: own-server, name: Own server, runs: [own], mitigation: partial, because: A test stayed inside., sources: [review] }
claims:
  - { id: certified, text: It is certified., stance: contradicted, asOf: '2026-11-01', sources: [docs] }
  - { id: uncertified, text: No certificate is shown., stance: supported, contradicts: certified, resolution: { follows: uncertified, because: No certificate was shown. }, asOf: '2026-11-20', sources: [review] }
advisories:
  - { id: CVE-2026-12345, title: A flaw, severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H], affected: [{ introduced: '0', lastAffected: 1.2.2 }], published: '2026-09-01', url: https://records.example.org/CVE-2026-12345, read: record }
---

## L1 Foundation Models

It uses one model [@docs].

## L2 Data Operations

It reads documents.

## L3 Agent Frameworks

It calls tools.

## L4 Deployment and Infrastructure

It runs on a server.

## L5 Evaluation and Observability

It writes a log.

## L6 Security and Compliance

Nothing is known.

## L7 Agent Ecosystem

It meets users [@review].
`;

/** One change of the text: what stands there once, and what stands there instead. */
export type Change = readonly [from: string, to: string];

/** Marks in a change where its finding must point at; it is not a part of the text. */
const PLACE = '▸';

function applied(changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand there once`);
    return text.replace(from, () => to);
  }, TEXT);
}

/** The text of a correct entry, with changes. */
export function validEntry(...changes: Change[]): string {
  return applied(changes).replaceAll(PLACE, '');
}

/** Line and column of every place that the changes mark: `12:7`. */
export function placesOf(...changes: Change[]): string[] {
  const parts = applied(changes).split(PLACE);
  return parts.slice(0, -1).map((_, index) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  });
}

/** The findings of a text with their places, in the order of a report. */
export function locate(text: string, findings: readonly Finding[], file = 'a.md'): Located[] {
  const texts = new Map([[file, text]]);
  return locateFindings({ entries: [], moved: [], findings, files: 1, digests: new Map(), texts });
}

/** What the reader says of a text, with places. */
export function findingsIn(text: string): Located[] {
  return locate(text, readEntry('a', 'a.md', text, TODAY).findings);
}

/** A read entry, from the correct text with changes that leave it correct. */
export function readValid(id: string, ...changes: Change[]): Entry {
  const { entry, findings } = readEntry(id, `${id}.md`, validEntry(...changes), TODAY);
  if (!entry) throw new Error(findings.map(({ message }) => message).join('\n'));
  return entry;
}

/** Line and column of a finding, as `placesOf` writes them. */
export function placeOf({ span }: Located): string {
  return `${span.line}:${span.column}`;
}

/** Words of the libraries, which mean nothing to a contributor: no message may have one. */
export const JARGON =
  /invalid_|Expected|expected|received|ZodError|undefined|NaN|\[object|too_small|too_big|unrecognized_|YAMLException|mplicit/;

/** A finding as one text, to look for words in it. */
export function wordsOf({ message, hint }: Finding): string {
  return `${message}. ${hint ?? ''}`;
}
