import type { ComponentChild, VNode } from 'preact';
import { IntervalBar } from '#ui/score/charts/IntervalBar.tsx';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { ListCell, SideTable, ThreatLink, toRow } from './SideTable.tsx';
import type { Side } from './comparison.ts';

function driverCell(side: Side): ComponentChild {
  const driver = side.threats.find(({ id }) => id === side.place.score?.driver);
  return driver ? <ThreatLink side={side} threat={driver} /> : 'none';
}

/** The score of an agent in each of its profiles, whichever was chosen. */
function profilesCell({ facts }: Side): ComponentChild {
  const [, ...profiles] = facts.places;
  const items = profiles.map(({ name, score }) => (
    <span>
      {name}:{' '}
      <span class="nowrap">{score ? `${score.band.name} ${score.band.score}` : 'no threat'}</span>
    </span>
  ));
  return <ListCell items={items} none="The entry tells no set-ups apart." />;
}

const day = (date: string) => <time dateTime={date}>{date}</time>;

function assessedCell({ facts }: Side): ComponentChild {
  return (
    <>
      {facts.version}, {day(facts.assessed)}
    </>
  );
}

function pagesCell({ facts, urls }: Side): ComponentChild {
  return (
    <>
      <a href={urls.agent(facts.id)}>{facts.name}: entry</a>,{' '}
      <a href={urls.score(facts.id)}>{facts.name}: score rationale</a>
    </>
  );
}

type Line = readonly [head: string, cell: (side: Side) => ComponentChild];

/** What the number of open threats in any set-up does not tell, where a set-up was chosen. */
const inChosen: Line = ['Open threats in the chosen set-up', ({ threats }) => `${threats.length}`];

/** What is told of each side, line by line. */
const lines: readonly Line[] = [
  [
    'Severity, AIVSS 0.8',
    ({ place: { score } }) => (score ? <BandChip band={score.band} /> : 'No threat holds here'),
  ],
  ['Driving threat', driverCell],
  ['In each set-up', profilesCell],
  ['Open threats, any set-up', ({ facts }) => facts.measures.openThreats],
  inChosen,
  ['Agency: sum of the factors', ({ facts }) => facts.measures.agency],
  ['Open advisories', ({ facts }) => facts.measures.openAdvisories],
  ['Minimum version', ({ facts }) => keepSigns(facts.measures.minimumVersion)],
  ['Documented inputs', ({ facts }) => facts.measures.documentedInputs],
  ['Kind', ({ facts }) => facts.kind],
  ['Vendor', ({ facts }) => facts.vendor],
  ['Lifecycle', ({ facts }) => facts.lifecycle],
  ['Assessed', assessedCell],
  ['Review due', ({ facts }) => facts.reviewBy],
  ['Status of the entry', ({ facts }) => facts.status],
  ['More', pagesCell],
];

/** The scores one above the other; nothing where a side has no threat and so no score. */
function ScoreBars({ sides }: { sides: readonly Side[] }): VNode | null {
  const scored = sides.flatMap(({ letter, name, place: { score } }) =>
    score ? [{ letter, name, ...score }] : [],
  );
  if (scored.length < sides.length) return null;
  const words = scored.map(({ name, band }) => `${name}: ${band.name}, ${band.score}`);
  return (
    <IntervalBar
      id="score-bars"
      title={`The scores on the scale from 0 to 10. ${words.join('. ')}`}
      spans={scored.map(({ span }) => span)}
      letters={scored.map(({ letter }) => letter)}
    />
  );
}

/** Scores, what drives them, and what was assessed. */
export function Overview({ sides }: { sides: readonly Side[] }): VNode {
  const isAnyChosen = sides.some(({ place }) => place.id !== '');
  const told = lines.filter((line) => isAnyChosen || line !== inChosen);
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">At a glance</h2>
      <p>
        A score is that of the driving threat. Agents whose scores lie in one band, or whose ranges
        overlap, are not told apart by their decimals.
      </p>
      <ScoreBars sides={sides} />
      <SideTable
        sides={sides}
        rows={told.map(([head, cell]) => toRow(head, sides.map(cell)))}
        caption="Scores and what was assessed"
        corner="What"
      />
    </section>
  );
}
