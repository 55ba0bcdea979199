import type { VNode } from 'preact';
import { REPOSITORY } from './urls.ts';
import type { Urls } from './urls.ts';

/** What stands below every page. */
export function SiteFooter({ urls }: { urls: Urls }): VNode {
  return (
    <footer class="site">
      <p>
        A score is an argument, not a measurement:{' '}
        <a href={urls.page('methodology')}>how scores are made</a>. Entries follow{' '}
        <a href={urls.rules}>these rules</a>. <a href={urls.changes}>What changed</a>.{' '}
        <a href={urls.api}>Data and feeds</a>. <a href={urls.page('contribute')}>Contribute</a>.{' '}
        <a href={urls.page('about')}>About</a>. <a href={REPOSITORY}>Source and entries</a>.{' '}
        <a href={urls.page('security')}>Security</a>.
      </p>
      <p>
        Entries are <a href={urls.page('about')}>CC BY 4.0</a>, the code is MIT. MAESTRO is a
        framework of the Cloud Security Alliance, by Ken Huang. AIVSS is a project of OWASP.
      </p>
    </footer>
  );
}
