import { bandTree } from '#ui/shared/band-tree.ts';
import { intervalBarTree } from '#ui/score/charts/interval-bar-tree.ts';
import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { threatLink } from './side.ts';
import type { Side } from './side.ts';
import { listCell, section, sideTable } from './table.ts';
import type { Cell, Row } from './table.ts';

const EMPTY = 'No threat holds here';

function bandCell({ place: { score } }: Side): Cell {
  return score ? bandTree(score.band) : EMPTY;
}

function driverCell(side: Side): Cell {
  const { place, threats } = side;
  const driver = threats.find(({ id }) => id === place.score?.driver);
  return driver ? threatLink(side, driver) : 'none';
}

/** The score of an agent in each of its profiles, whichever was chosen. */
function profilesCell({ facts }: Side): Cell {
  const [, ...profiles] = facts.places;
  const items = profiles.map(({ name, score }) =>
    h('span', {}, `${name}: ${score ? `${score.band.name} ${score.band.score}` : 'no threat'}`),
  );
  return listCell(items, 'The entry tells no profiles apart.');
}

const day = (date: string) => h('time', { datetime: date }, date);

/** The score bars one above the other; a side without a threat has none. */
function bars(sides: readonly Side[]): Element | undefined {
  const scored = sides.flatMap(({ letter, name, place: { score } }) =>
    score ? [{ letter, name, ...score }] : [],
  );
  if (scored.length < sides.length) return undefined;
  const words = scored.map(({ name, band }) => `${name}: ${band.name}, ${band.score}`);
  return intervalBarTree({
    id: 'score-bars',
    title: `The scores on the scale from 0 to 10. ${words.join('. ')}`,
    spans: scored.map(({ span }) => span),
    letters: scored.map(({ letter }) => letter),
  });
}

/** Scores, what drives them, and what was assessed. */
export function overview(sides: readonly Side[]): Element {
  const row = (head: string, cellOf: (side: Side) => Cell): Row => ({
    head,
    cells: sides.map(cellOf),
  });
  const rows = [
    row('Severity, AIVSS 0.8', bandCell),
    row('Driving threat', driverCell),
    row('In each profile', profilesCell),
    row('Threats described', ({ threats }) => String(threats.length)),
    row('Kind', ({ facts }) => facts.kind),
    row('Vendor', ({ facts }) => facts.vendor),
    row('Lifecycle', ({ facts }) => facts.lifecycle),
    row('Assessed', ({ facts }) => [`${facts.version}, `, day(facts.assessed)]),
    row('Review due', ({ facts }) => day(facts.reviewBy)),
    row('Status of the entry', ({ facts }) => facts.status),
    row('More', ({ facts, urls }) => [
      h('a', { href: urls.agent(facts.id) }, `${facts.name}: entry`),
      ', ',
      h('a', { href: urls.score(facts.id) }, `${facts.name}: score rationale`),
    ]),
  ];
  const drawing = bars(sides);
  return section(
    'overview',
    'At a glance',
    h(
      'p',
      {},
      'A score is that of the driving threat. Agents whose scores lie in one band, or whose ' +
        'ranges overlap, are not told apart by their decimals.',
    ),
    drawing ?? [],
    sideTable(sides, rows, 'Scores and what was assessed', 'What'),
  );
}
