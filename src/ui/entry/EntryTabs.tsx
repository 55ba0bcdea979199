import { counted } from '#domain/wording.ts';
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
  /** What is counted, where that is not what the tab is called: one of it. */
  readonly unit?: string | undefined;
};

/**
 * The pages of an entry, in their order.
 * @param agent a scored entry
 * @param changes how many changes of it are known
 */
export function toTabs({ id, data }: Agent, urls: Urls, changes: number): TabView[] {
  return [
    { id: 'answer', name: 'Answer', href: urls.agent(id), count: undefined },
    { id: 'threats', name: 'Threats', href: urls.threats(id), count: data.threats.length },
    {
      id: 'hardening',
      name: 'Hardening',
      href: urls.hardening(id),
      count: data.mitigations.length,
      unit: 'step',
    },
    {
      id: 'evidence',
      name: 'Evidence',
      href: urls.evidence(id),
      count: Object.keys(data.sources).length,
      unit: 'source',
    },
    { id: 'score', name: 'Score', href: urls.score(id), count: undefined },
    { id: 'history', name: 'History', href: urls.history(id), count: changes, unit: 'change' },
  ];
}

/** How much stands behind a tab: to the eye a number, to ears and under the pointer what it counts. */
function Count({ count, unit }: Pick<TabView, 'count' | 'unit'>): VNode | null {
  if (count === undefined) return null;
  if (unit === undefined) return <span class="count"> {count}</span>;
  const words = counted(count, unit);
  return (
    <span class="count" title={words}>
      {' '}
      {count}
      <span class="hidden">{words.slice(String(count).length)}</span>
    </span>
  );
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
        {tabs.map(({ id, name, href, count, unit }) => (
          <li>
            <a href={href} aria-current={id === current ? 'page' : undefined}>
              {name}
              <Count count={count} unit={unit} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
