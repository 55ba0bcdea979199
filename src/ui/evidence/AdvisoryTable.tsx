import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { ofListed } from '#ui/score/of-listed.ts';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { exploitedWords } from './exploited-words.ts';
import { ReadingWords } from './ReadingWords.tsx';
import type { EvidenceView } from './view.ts';

type Row = EvidenceView['advisories'][number];

function AdvisoryRow({ row }: { row: Row }): VNode {
  const { id, href, title, bases, noScore, affected, fixed, published, exploited } = row;
  const { isOpen, isUnknown, cites } = row;
  return (
    <tr id={id}>
      <th scope="row">
        <a href={href}>{id}</a> {isOpen && <span class="tag tag-failed">open</span>}
        {isUnknown && <span class="tag tag-unverified">not known</span>}{' '}
        {exploited && (
          <>
            <span class="tag tag-failed">exploited</span>{' '}
            <small class="muted">{exploitedWords(exploited)}</small>{' '}
          </>
        )}
        {row.read === 'secondary' && <span class="tag tag-unverified">read second hand</span>}
        {row.read === 'excerpt' && <span class="tag tag-unverified">read in part</span>}
      </th>
      <td class="whole">
        {title} <CiteMarks cites={cites} />
      </td>
      <td class="nowrap whole" data-label="CVSS base">
        {bases.map(({ words, version }) => (
          <span class="base" title={`CVSS ${version}`}>
            {words}
            {bases.length > 1 && <small> CVSS {version}</small>}{' '}
          </span>
        ))}
        {noScore}
      </td>
      <td data-label="Affected">{keepSigns(affected)}</td>
      <td data-label="Fixed in">{fixed}</td>
      <td class="nowrap" data-label="Published">
        {published}
      </td>
    </tr>
  );
}

type Table = Pick<EvidenceView, 'advisories' | 'listed' | 'assessed' | 'isService' | 'besideCites'>;

/** How many of the records are open, in which version, and by what; a list is a selection. */
function Compared(table: Table): VNode {
  const { advisories, listed, assessed, isService, besideCites } = table;
  const open = advisories.filter(({ isOpen }) => isOpen).length;
  const unknown = advisories.filter(({ isUnknown }) => isUnknown).length;
  const [by, where] = isService
    ? ['what sources say of each', 'no source says that it ended']
    : ['the ranges of each record', 'a record has no range that can be compared with it'];
  return (
    <p class="small muted">
      Open in {assessed}
      <CiteMarks cites={besideCites} />, by {by}: {ofListed(open, listed)}
      {unknown > 0 && `; not known of ${unknown}, where ${where}`}. A flaw that is not listed may be
      there all the same.
    </p>
  );
}

/** The published vulnerability records of an agent, newest first. */
export function AdvisoryTable(table: Table): VNode {
  const { advisories } = table;
  return (
    <section aria-labelledby="advisories">
      <h2 id="advisories">Advisories</h2>
      {advisories.length === 0 ? (
        <p>The sources of this entry name no advisory. That does not show that there is none.</p>
      ) : (
        <>
          <Compared {...table} />
          <ReadingWords rows={advisories} />
          <ScrollBox label="Published vulnerability records" mark="cards terse">
            <table class="advisories">
              <thead>
                <tr>
                  <th scope="col">Record</th>
                  <th scope="col">Flaw</th>
                  <th scope="col">CVSS base</th>
                  <th scope="col">Affected</th>
                  <th scope="col">Fixed in</th>
                  <th scope="col">Published</th>
                </tr>
              </thead>
              <tbody>
                {advisories.map((row) => (
                  <AdvisoryRow row={row} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </section>
  );
}
