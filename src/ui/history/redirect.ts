import type { Catalog } from '#domain/catalog/catalog.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** The pages of an entry, by the end of their address, and how each is called. */
const names = {
  '': 'The entry',
  'threats/': 'The threats of',
  'hardening/': 'The hardening checklist of',
  'evidence/': 'The evidence of',
  'score/': 'The score rationale of',
  'history/': 'The history of',
} as const;

/** The end of the address of a page of an entry. */
export type OldPart = keyof typeof names;

/** Every page of an entry. */
export const oldParts = Object.keys(names) as OldPart[];

/** What stands at an address whose entry is no longer there. */
export type OldAddress = {
  readonly title: string;
  readonly description: string;
  /** True when a reader is led on without being asked. */
  readonly leadsOn: boolean;
  /** Where the reader can go: the entry that has the text now, or a substitute. */
  readonly target: { readonly name: string; readonly href: string } | undefined;
  readonly on: string;
  readonly because: string;
};

/**
 * The view of an old address. Of one that was withdrawn only the reason is left: no score, and
 * nobody is led to a substitute unasked.
 * @param retiredId what became of the id
 * @param part which page of the entry the address was of
 * @param catalog the published agents
 * @param urls the paths of the site
 */
export function toOldAddress(
  { id, kind, to, on, because }: RetiredId,
  part: OldPart,
  { agents }: Catalog,
  urls: Urls,
): OldAddress {
  const agent = agents.find((candidate) => candidate.id === to);
  const target = agent && {
    name: agent.data.name,
    href: `${urls.agent(agent.id)}${kind === 'moved' ? part : ''}`,
  };
  const page = `${names[part]} ${id}`;
  const fate = kind === 'moved' ? 'has moved' : 'was withdrawn';
  return {
    title: `${page} ${fate}`,
    description: `${page} ${fate}. Here is why, since when, and where to look instead.`,
    leadsOn: kind === 'moved' && target !== undefined,
    target,
    on,
    because,
  };
}
