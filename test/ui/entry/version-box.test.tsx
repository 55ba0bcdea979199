import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { VersionBox } from '#ui/entry/VersionBox.tsx';
import type { VerdictView } from '#ui/entry/verdict.ts';

const stretch = (label: string, advisories: string[]): VerdictView['stretches'][number] => ({
  label,
  state: 'older',
  from: undefined,
  to: undefined,
  band: undefined,
  driver: '',
  advisories,
  ownThreats: [],
  notKnownFixed: [],
  threatsNotKnownFixed: [],
  notCompared: 0,
});

/** Rows from the oldest on, as the view has them. */
const view: VerdictView = {
  lines: [],
  minimums: [],
  openFlaws: [],
  unweighed: [],
  assessed: 'version 3.0.0',
  scheme: 'semver',
  version: '3.0.0',
  versionNames: ['Example "Agent"'],
  stretches: [
    stretch('< 2.0.0', ['CVE-2026-10001', 'CVE-2026-10002']),
    stretch('≥ 2.0.0, < 3.0.0', ['CVE-2026-10002']),
    stretch('3.0.0', []),
  ],
  stretchNotes: [],
  notAssessed: 'Not assessed: nothing after 3.0.0 was looked at.',
  ask: 'I run version',
  advisoryUrl: (id: string) => `/advisories/${id}/`,
};

test('an id is a link in the newest row that has it, and plain below', () => {
  const cells = [
    ...renderToString(<VersionBox {...view} />).matchAll(/<td class="small"[^>]*>(.*?)<\/td>/g),
  ];
  const link = (id: string) => `<a href="/advisories/${id}/">${id}</a>`;
  expect(cells.map(([, cell]) => cell)).toEqual([
    'none',
    link('CVE-2026-10002'),
    `${link('CVE-2026-10001')}, CVE-2026-10002`,
  ]);
});

test('a row that nobody assessed does not read as clean', () => {
  const above = {
    ...stretch('> 3.0.0', []),
    state: 'above' as const,
    notKnownFixed: ['CVE-2026-10003'],
  };
  const html = renderToString(<VersionBox {...view} stretches={[...view.stretches, above]} />);
  expect(html).toContain(`data-not-assessed="${view.notAssessed}"`);
  const [row = expect.fail()] = html.match(/<tr data-state="above">.*?<\/tr>/) ?? [];
  expect(row.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
    '> 3.0.0 not assessed none none known; not known to be fixed: CVE-2026-10003',
  );
  expect(html.match(/data-state/g)).toHaveLength(1);
});

test('threats that name their versions themselves stand by title, as text', () => {
  const rows = [
    { ...stretch('< 1.0.0', []), ownThreats: ['A <b> threat', 'Another'] },
    {
      ...stretch('> 3.0.0', ['CVE-2026-10001']),
      ownThreats: ['One'],
      notKnownFixed: ['CVE-2026-10002'],
      threatsNotKnownFixed: ['Two', 'Three'],
    },
  ];
  const html = renderToString(<VersionBox {...view} stretches={rows} />);
  const cells = [...html.matchAll(/<td class="small"[^>]*>(.*?)<\/td>/g)];
  expect(cells.map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, ''))).toEqual([
    'CVE-2026-10001; threat of these versions: “One”; not known to be fixed: CVE-2026-10002, “Two”, “Three”',
    'none; threats of these versions: “A &lt;b> threat”, “Another”',
  ]);
});

test('versions that are all alike have no box', () => {
  expect(renderToString(<VersionBox {...view} stretches={[]} />)).toBe('');
});
