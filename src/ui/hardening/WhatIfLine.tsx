import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import type { WhatIfView } from './what-if.ts';

type Props = {
  readonly view: WhatIfView;
  /** The page that holds the threats of the agent. */
  readonly threatsUrl: string;
};

/** What the ticks would do to the score. */
export function WhatIfLine({ view, threatsUrl }: Props): VNode {
  const { now, own, changed, level, driver } = view;
  return (
    <>
      {changed ? 'With what you ticked:' : 'Still'}{' '}
      <span data-now="">
        <BandChip band={now} />
      </span>
      {changed && (
        <>
          {' '}
          instead of <BandChip band={own} />
        </>
      )}
      <br />
      Driving threat:{' '}
      <a href={`${threatsUrl}#${driver.anchor}`} data-driver="">
        {driver.title}
      </a>
      {changed && (
        <>
          {' '}
          (<span data-level="">{level}</span>)
        </>
      )}
    </>
  );
}
