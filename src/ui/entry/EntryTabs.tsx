import type { VNode } from 'preact';
import type { EntryTab, TabView } from './tabs.ts';

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
