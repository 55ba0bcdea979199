import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { WhatIfLine } from '#ui/hardening/WhatIfLine.tsx';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const now = { severity: 'medium', name: 'Medium', score: '6.5', exact: true } as const;
const own = {
  severity: 'critical',
  name: 'Medium or High',
  score: '5.8–8.1',
  exact: false,
} as const;
const view = {
  now,
  own,
  changed: true,
  level: 'partial mitigation',
  driver: { anchor: 'threat-x', title: 'A <b> threat' },
};
const print = (changed: Partial<typeof view>) =>
  renderToString(<WhatIfLine view={{ ...view, ...changed }} threatsUrl="/t/" />);

it('shows both scores as the chips that pages have: the look stays after a tick', () => {
  for (const band of [now, own])
    expect(print({})).toContain(renderToString(<BandChip band={band} />));
  expect(print({})).toContain('band band-medium band-exact');
  expect(textOfMarkup(print({}))).toBe(
    'With what you ticked: Medium 6.5 instead of Medium or High 5.8–8.1\nDriving threat: A <b> threat (partial mitigation)',
  );
});

it('says that the score stays where the ticks change nothing', () => {
  expect(textOfMarkup(print({ changed: false }))).toBe(
    'Still Medium 6.5\nDriving threat: A <b> threat',
  );
});

it('leads to the threat on the page that holds it', () => {
  expect(print({})).toContain('<a href="/t/#threat-x" data-driver>A &lt;b> threat</a>');
});
