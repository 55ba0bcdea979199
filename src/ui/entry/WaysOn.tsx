import type { VNode } from 'preact';
import { OutLink } from '#ui/shared/LinkList.tsx';
import type { AnswerView } from './view.ts';

type Ways = AnswerView['ways'];

function Response({ of }: { of: Ways['response'] }): VNode | null {
  if (!of) return null;
  return (
    <p class="banner">
      <strong>The vendor answered on {of.on}:</strong> {of.says}{' '}
      <OutLink href={of.url}>Read it</OutLink>. It does not change the score.
    </p>
  );
}

function Cite({ citation, embed }: Pick<Ways, 'citation' | 'embed'>): VNode {
  return (
    <details class="cite-box">
      <summary>Cite or embed</summary>
      <pre data-copy-code="">
        <code>{citation.text}</code>
      </pre>
      <pre data-copy-code="">
        <code>{citation.bibtex}</code>
      </pre>
      <p>
        <img src={embed.badge} alt="The badge of this entry" height={20} loading="lazy" />
      </p>
      <pre data-copy-code="">
        <code>{embed.markdown}</code>
      </pre>
      <pre data-copy-code="">
        <code>{embed.html}</code>
      </pre>
    </details>
  );
}

/** The files and pages of the catalog that an entry leads on to. */
function OwnWays({ editUrl, feedUrl, markdownUrl, jsonUrl, formatsUrl, compareUrl }: Ways): VNode {
  const ways = [
    ...(editUrl === undefined ? [] : [{ href: editUrl, name: 'Edit this entry' }]),
    { href: feedUrl, name: 'Follow', type: 'application/atom+xml' },
    { href: markdownUrl, name: 'Markdown' },
    { href: jsonUrl, name: 'JSON' },
    { href: formatsUrl, name: 'Other formats' },
    { href: compareUrl, name: 'Compare with another agent' },
  ];
  return (
    <>
      {ways.map(({ href, name, type }) => (
        <li>
          <a href={href} type={type}>
            {name}
          </a>
        </li>
      ))}
    </>
  );
}

/** How to edit, cite and take an entry along. */
export function WaysOn(ways: Ways): VNode {
  const { editUrl, homepage, repository } = ways;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{editUrl === undefined ? 'Cite, take along' : 'Edit, cite, take along'}</h2>
      <Response of={ways.response} />
      <ul class="links ways">
        <OwnWays {...ways} />
        <li>
          <OutLink href={homepage}>Home page</OutLink>
        </li>
        {repository !== undefined && (
          <li>
            <OutLink href={repository}>Repository</OutLink>
          </li>
        )}
      </ul>
      <Cite {...ways} />
    </section>
  );
}
