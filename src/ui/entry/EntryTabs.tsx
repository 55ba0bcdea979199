import type { VNode } from 'preact';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** The pages of an entry. */
export type EntryTab = 'answer' | 'threats' | 'hardening' | 'evidence' | 'score' | 'history';

/** A page of an entry as its tab shows it. */
type TabView = {
  readonly id: EntryTab;
  readonly name: string;
  readonly href: string;
  /** How much stands there; undefined where a number says nothing. */
  readonly count: number | undefined;
};

/**
 * The pages of an entry, in their order.
 * @param agent a scored entry
 * @param changes how many changes of it are known
 */
export function toTabs({ id, data }: Agent, urls: Urls, changes: number): TabView[] {
  const evidence = Object.keys(data.sources).length;
  return [
    { id: 'answer', name: 'Answer', href: urls.agent(id), count: undefined },
    { id: 'threats', name: 'Threats', href: urls.threats(id), count: data.threats.length },
    {
      id: 'hardening',
      name: 'Hardening',
      href: urls.hardening(id),
      count: data.mitigations.length,
    },
    { id: 'evidence', name: 'Evidence', href: urls.evidence(id), count: evidence },
    { id: 'score', name: 'Score', href: urls.score(id), count: undefined },
    { id: 'history', name: 'History', href: urls.history(id), count: changes },
  ];
}

/** The pages of an entry as links, the one that is open marked. */
export function EntryTabs({
  tabs,
  current,
}: {
  tabs: readonly TabView[];
  current: EntryTab;
}): VNode {
  return (
    <nav class="tabs" aria-label="Pages of this entry">
      <ul>
        {tabs.map(({ id, name, href, count }) => (
          <li>
            <a href={href} aria-current={id === current ? 'page' : undefined}>
              {name}
              {count !== undefined && <span class="count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
