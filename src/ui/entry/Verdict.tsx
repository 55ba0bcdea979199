import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { Minimum } from './Minimum.tsx';
import { withMark } from './profile-marks.ts';
import type { VerdictView as View } from './verdict.ts';

type Line = View['lines'][number];

/** What one way to run the agent scores, and why. */
function LineWords({ name, band, driver }: Line): VNode {
  return (
    <span class="verdict-row">
      <b>{name}</b> {band ? <BandChip band={band} /> : 'No open threat'}{' '}
      {driver && (
        <span class="verdict-driver">
          because of <a href={driver.href}>{driver.title}</a>
        </span>
      )}
    </span>
  );
}

/** The lines of the verdict as a choice: what stands below follows it, without code. */
function Choice({ lines }: { lines: readonly Line[] }): VNode {
  return (
    <fieldset class="verdicts">
      <legend class="hidden">How you would run it</legend>
      {lines.map((line, place) => (
        <div class="verdict-choice">
          <input
            type="radio"
            name="profile"
            value={line.id}
            id={`profile-${place}`}
            checked={place === 0}
          />
          <label for={`profile-${place}`}>
            <LineWords {...line} />
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Published flaws that are open in the assessed version; nothing where there is none. */
function OpenFlaws({ openFlaws, assessed }: Pick<View, 'openFlaws' | 'assessed'>): VNode {
  return (
    <>
      {openFlaws.map(({ mark, value }) => (
        <p class={withMark('minimum', mark)}>
          Open in {assessed}:{' '}
          {value.map(({ id, href, of, isExploited, isReadInPart }, place) => (
            <>
              {place > 0 && ', '}
              <a href={href}>{id}</a>
              {of && <span class="reason"> of {of}</span>}
              {isExploited && ' (exploited)'}
              {isReadInPart && ' (read in part)'}
            </>
          ))}
          .
        </p>
      ))}
    </>
  );
}

/** What each way to run the agent scores, the lowest version to run, and what is open in yours. */
export function Verdict(view: View): VNode {
  const { lines, unweighed, minimums, advisoryUrl } = view;
  return (
    <section class="verdict-section" aria-labelledby="verdict">
      <h2 id="verdict" class="hidden">
        Verdict
      </h2>
      {lines.length > 1 ? (
        <Choice lines={lines} />
      ) : (
        lines.map((line) => (
          <div class="verdicts">
            <p class="verdict-choice">
              <LineWords {...line} />
            </p>
          </div>
        ))
      )}
      {unweighed.map(({ mark, value }) => (
        <p class={withMark('minimum', mark)}>
          {value.what}
          <span class="reason">{value.why}</span>.
        </p>
      ))}
      {minimums.map(({ mark, value }) => (
        <Minimum of={value} mark={mark} advisoryUrl={advisoryUrl} />
      ))}
      <OpenFlaws {...view} />
    </section>
  );
}
