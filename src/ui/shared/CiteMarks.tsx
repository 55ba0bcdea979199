import type { VNode } from 'preact';
import type { Cite } from './cites.ts';

type Props = {
  /** The sources, in order. */
  readonly cites: readonly Cite[];
  /** The address of the page that lists them, when it is another one. */
  readonly page?: string;
};

/** The numbers of the sources that a sentence cites, as links; nothing when it cites none. */
export function CiteMarks({ cites, page = '' }: Props): VNode | null {
  if (cites.length === 0) return null;
  return (
    <sup class="cites">
      {cites.map(({ number, anchor, title }, place) => (
        <>
          {place > 0 && ' '}
          <a href={`${page}#${anchor}`} title={title}>
            [{number}]
          </a>
        </>
      ))}
    </sup>
  );
}
