import type { VNode } from 'preact';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';

/** The ids that an entry had before, each with the reason: whoever was led here sees why. */
export function Formerly({ rows }: { rows: readonly RetiredId[] }): VNode {
  return (
    <section class="small" aria-labelledby="formerly">
      <h2 id="formerly">Other addresses</h2>
      <ul>
        {rows.map(({ id, on, because }) => (
          <li key={id}>
            Until <time datetime={on}>{on}</time> this entry was at <code>{id}</code>. {because}
          </li>
        ))}
      </ul>
    </section>
  );
}
