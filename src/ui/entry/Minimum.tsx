import type { Advisory } from '#domain/entry/advisory.ts';
import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { withMark } from './profile-marks.ts';
import type { VerdictView as View } from './verdict.ts';
import {
  endingName,
  endWords,
  fixedIn,
  furtherWords,
  minimumWords,
  NOT_KNOWN_FIXED,
  olderLinesWords,
  STILL_OPEN,
} from './words.ts';

type Props = {
  readonly of: View['minimums'][number]['value'];
  /** Shows it in the ways to run the agent that have it. */
  readonly mark: string | undefined;
  readonly advisoryUrl: View['advisoryUrl'];
};

type FlawsProps = {
  readonly before: string;
  readonly flaws: readonly Advisory[];
  readonly to: Props['advisoryUrl'];
};

/** Flaws that the minimum version leaves open, each with the version that ends it, as a sentence. */
function Flaws({ before, flaws, to }: FlawsProps): VNode | null {
  if (flaws.length === 0) return null;
  return (
    <>
      {before}
      {flaws.map((one, place) => (
        <>
          {place > 0 && ', '}
          <a href={to(one.id)}>{one.id}</a>
          <span class="reason">{fixedIn(one)}</span>
        </>
      ))}
      .{' '}
    </>
  );
}

/** The lowest version of the product itself; nothing for a service, where nobody chooses one. */
function OwnVersion({ of, mark, advisoryUrl }: Props): VNode | null {
  if (of.isService) return null;
  const [before, version, after] = minimumWords(of, of.isSetUp);
  return (
    <p class={withMark('minimum', mark)}>
      {before}
      {of.kind === 'from' ? (
        <>
          <strong>{of.version}</strong>
          {of.package !== undefined && <span class="reason"> of {of.package}</span>}
        </>
      ) : (
        version
      )}
      {of.kind === 'any' ? <span class="reason">{after}</span> : after}
      {of.kind === 'from' && (
        <span class="reason">
          {' '}
          ({endWords(of)}
          <a href={of.ends}>{endingName(of)}</a>)
        </span>
      )}
      .{' '}
      {of.kind === 'from' && (
        <>
          <Flaws before={STILL_OPEN} flaws={of.stillOpen} to={advisoryUrl} />
          <Flaws before={NOT_KNOWN_FIXED} flaws={of.notKnownFixed} to={advisoryUrl} />
        </>
      )}
      {keepSigns(olderLinesWords(of))}
    </p>
  );
}

/** The same of further packages: on a phone folded, so that the first step is in sight. */
function Further({ of, mark }: Pick<Props, 'of' | 'mark'>): VNode | null {
  if (of.further.length === 0) return null;
  return (
    <details class={withMark('minimum further', mark)}>
      <summary>Minimum of {counted(of.further.length, 'further package')}</summary>
      {keepSigns(furtherWords(of))}
    </details>
  );
}

/** The lowest version to run, and those of further packages. */
export function Minimum(props: Props): VNode {
  return (
    <>
      <OwnVersion {...props} />
      <Further {...props} />
    </>
  );
}
