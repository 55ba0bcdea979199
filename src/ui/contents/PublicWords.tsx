import type { VNode } from 'preact';
import { REPOSITORY } from '#ui/shared/publisher.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** On what terms the entries of a private catalog may be used, as a sentence. */
function Terms({ urls }: { urls: Urls }): VNode {
  const { licence } = urls.publisher;
  if (!licence) return <>No licence of the entries is stated: ask whoever publishes them. </>;
  const name = licence.url === undefined ? licence.name : <a href={licence.url}>{licence.name}</a>;
  return <>The licence of the entries: {name}. </>;
}

/**
 * What stands above a page whose words are true of the public catalog, where a site is another one:
 * whose words they are, and what is known of the site’s own publisher. Nothing on the public site.
 */
export function PublicWords({ urls }: { urls: Urls }): VNode | null {
  const { isPublic, contact, name } = urls.publisher;
  if (isPublic) return null;
  return (
    <p class="banner">
      This site is {name}. It is made with the <a href={REPOSITORY}>Agent Threat Catalog</a>, and
      what is said below of people, terms, licences, forms and reviews is that of the public
      catalog. <Terms urls={urls} />
      {contact !== undefined && (
        <>
          Whom to ask: <a href={contact}>the contact of this site</a>.
        </>
      )}
    </p>
  );
}
