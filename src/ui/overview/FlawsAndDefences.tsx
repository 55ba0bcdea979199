import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import type { OverviewView } from './view.ts';

/** Published flaws by year. */
function YearTable({ years }: Pick<OverviewView, 'years'>): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Flaws</th>
          <th scope="col">Exploited</th>
          <th scope="col">Open as assessed</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, count, exploited, open }) => (
          <tr>
            <th scope="row">{year}</th>
            <td>{count}</td>
            <td>{exploited}</td>
            <td>{open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Published flaws by year, and how far defences were shown to work. */
export function FlawsAndDefences(view: OverviewView): VNode {
  const { years, defences, advisoriesUrl, openUrl, openAgents } = view;
  return (
    <>
      <section aria-labelledby="years">
        <h2 id="years">Published flaws by year</h2>
        {years.length > 0 && <YearTable years={years} />}
        <p>
          <a href={advisoriesUrl}>All of them</a>;{' '}
          <a href={openUrl}>{counted(openAgents, 'agent')}</a> {openAgents === 1 ? 'has' : 'have'}{' '}
          at least one that is open in the assessed version. An entry lists mostly flaws of the two
          years before its assessment, the weightiest where there are many.
        </p>
      </section>
      <section aria-labelledby="defences">
        <h2 id="defences">Defences and who vouches for them</h2>
        <p>
          {defences.witnessed} of {counted(defences.claims, 'claim')}{' '}
          {defences.witnessed === 1 ? 'is' : 'are'} supported by a source without a stake in{' '}
          {defences.claims === 1 ? 'it' : 'them'}. {defences.concrete} of{' '}
          {counted(defences.steps, 'hardening step')}{' '}
          {defences.concrete === 1 || defences.steps === 1 ? 'names' : 'name'} a setting of the
          product; a test for this catalog was run and passed for {defences.passed || 'none'}.
        </p>
      </section>
    </>
  );
}
