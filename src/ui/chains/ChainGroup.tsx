import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { FurtherDown, LinkList } from '#ui/shared/LinkList.tsx';
import { groupText } from './chains-words.ts';
import type { ChainsPage } from './chains-page.ts';
import { ChainVerdicts } from './ChainVerdicts.tsx';

type Group = ChainsPage['groups'][number];

function Attack({ name, entry, url, band, chain }: Group['rows'][number]): VNode {
  return (
    <article class="attack">
      <h3>
        <a href={url}>{chain.threat.title}</a>
      </h3>
      <p>
        <a href={entry}>{name}</a> {band && <BandChip band={band} />}{' '}
        {chain.profiles.length > 0 && (
          <span class="small muted">Only in: {chain.profiles.join('; ')}</span>
        )}
      </p>
      <ChainVerdicts verdicts={chain.verdicts} />
      <ol>
        {chain.steps.map(({ layer, text }) => (
          <li>
            <b>{layer.id}</b> {text}
          </li>
        ))}
      </ol>
    </article>
  );
}

function AgentLinks({ rows, more }: Pick<Group, 'rows' | 'more'>): VNode {
  const links = rows.map(({ name, url, chain, breaker }) => ({
    href: url,
    text: `${name}: ${chain.threat.title} — ${breaker ? `broken by ${breaker}` : 'by no mitigation that was tested'}`,
  }));
  return (
    <details>
      <summary>The agents, each with its chain</summary>
      <LinkList links={links} />
      <FurtherDown more={more} />
    </details>
  );
}

type Props = {
  readonly group: Group;
  /** With every step; else as links to the entries. */
  readonly inFull: boolean;
};

/** The chains that pass the same layers in the same order. */
export function ChainGroup({ group, inFull }: Props): VNode {
  const { anchor, path, names, rows } = group;
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{path}</h2>
      <p class="muted small">
        {names}. {groupText(group)}
      </p>
      {inFull ? rows.map((row) => <Attack {...row} />) : <AgentLinks {...group} />}
    </section>
  );
}
