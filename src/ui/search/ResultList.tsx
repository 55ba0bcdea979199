import { counted } from '#domain/wording.ts';
import type { ComponentChildren, VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import type { Urls } from '#ui/shared/urls.ts';
import type { Stretch } from './excerpt.ts';
import type { AgentHit, Hits, PassageHit, SearchResult } from './search.ts';
import type { SearchedId } from './match-ids.ts';

/** A text with the words marked that were asked for. */
function Marked({ of }: { of: readonly Stretch[] }): VNode {
  return <>{of.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>;
}

type GroupProps<Hit> = {
  readonly name: string;
  readonly hits: Hits<Hit>;
  readonly children: (hit: Hit) => ComponentChildren;
};

/** Hits of one kind under their heading; nothing where there are none. */
function Group<Hit>({ name, hits, children }: GroupProps<Hit>): VNode | null {
  if (hits.all === 0) return null;
  const more = hits.all - hits.shown.length;
  return (
    <section>
      <h2>
        {name} <span class="count">{hits.all}</span>
      </h2>
      <ul>
        {hits.shown.map((hit) => (
          <li>{children(hit)}</li>
        ))}
      </ul>
      {more > 0 && <p class="small muted">and {more} more</p>}
    </section>
  );
}

const agentsOf = (count: number): string => (count === 0 ? 'no agent' : counted(count, 'agent'));

type Props = { readonly result: SearchResult; readonly urls: Urls };

/** What a search found, each hit a link: agents, ids, then passages of pages. */
export function ResultList({ result, urls }: Props): VNode {
  return (
    <>
      <Group<AgentHit> name="Agents" hits={result.agents}>
        {({ id, name, about, band }) => (
          <a href={urls.agent(id)}>
            <b>{name}</b> <BandChip band={band} /> <span class="small muted">{about}</span>
          </a>
        )}
      </Group>
      <Group<SearchedId> name="Ids" hits={result.ids}>
        {({ id, name, path, agents }) => (
          <a href={urls.file(path)}>
            <b>{id}</b> {name === id ? '' : name}{' '}
            <span class="small muted">{agentsOf(agents)}</span>
          </a>
        )}
      </Group>
      <Group<PassageHit> name="In the pages" hits={result.passages}>
        {({ path, page, heading, excerpt }) => (
          <a href={urls.file(path)}>
            <span class="small muted">{page}</span>
            <b>
              <Marked of={heading} />
            </b>
            <span class="small">
              <Marked of={excerpt} />
            </span>
          </a>
        )}
      </Group>
    </>
  );
}
