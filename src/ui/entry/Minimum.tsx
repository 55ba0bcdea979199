import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { withMark } from './profile-marks.ts';
import type { VerdictView as View } from './verdict.ts';
import { endWords, furtherWords, minimumWords, olderLinesWords, STILL_OPEN } from './words.ts';

type Props = { readonly of: View['minimumVersion']; readonly advisoryUrl: View['advisoryUrl'] };

/** The lowest version of the product itself; nothing for a service, where nobody chooses one. */
function OwnVersion({ of, advisoryUrl }: Props): VNode | null {
  if (of.isService) return null;
  const [before, version, after] = minimumWords(of);
  const because = of.kind === 'from' ? of.because : undefined;
  const stillOpen = of.kind === 'from' ? of.stillOpen : [];
  return (
    <p class={withMark('minimum', of.mark)}>
      {before}
      {version && <strong>{version}</strong>}
      {of.kind === 'any' ? <span class="reason">{after}</span> : after}
      {because && (
        <span class="reason">
          {' '}
          ({of.kind === 'from' && endWords(of)}
          <a href={advisoryUrl(because.id)}>{because.id}</a>)
        </span>
      )}
      .{' '}
      {stillOpen.length > 0 && (
        <>
          {STILL_OPEN}
          {stillOpen.map(({ id }, place) => (
            <>
              {place > 0 && ', '}
              <a href={advisoryUrl(id)}>{id}</a>
            </>
          ))}
          .{' '}
        </>
      )}
      {keepSigns(olderLinesWords(of))}
    </p>
  );
}

/** The same of further packages: on a phone folded, so that the first step is in sight. */
function Further({ of }: Pick<Props, 'of'>): VNode | null {
  if (of.further.length === 0) return null;
  return (
    <details class={withMark('minimum further', of.mark)}>
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
