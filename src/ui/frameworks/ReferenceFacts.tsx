import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';
import type { ReferencePage } from './reference-page.ts';

/** What an id is, beside who carries it. */
export function ReferenceFacts({ page }: { page: ReferencePage }): VNode {
  const { list, outward, facts, touched } = page;
  return (
    <dl class="pairs small">
      <dt>List</dt>
      <dd>{list.whole}</dd>
      <dt>Look it up</dt>
      <dd>
        <a href={outward.href} rel="noopener noreferrer">
          {outward.text}
        </a>{' '}
        (leaves this site)
      </dd>
      {facts.map(({ term, text, links }) => (
        <>
          <dt>{term}</dt>
          <dd>
            {text}
            {links && <LinkList links={links} />}
          </dd>
        </>
      ))}
      {touched.length > 0 && (
        <>
          <dt>Layers of the threats</dt>
          <dd>
            <LinkList links={touched} />
          </dd>
        </>
      )}
    </dl>
  );
}
