import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { agentsIn } from '../../src/site/build/agents-in.ts';
import { openJournal } from '../../src/site/build/journal.ts';

it('agents are put together by what the journal says of their files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agents-in-'));
  const file = join(folder, 'journal.jsonl');
  const unit = (id: string, time: number) => ({
    ...{ id, key: 'k', names: [], assessed: { version: '1.0', on: '2026-01-01' } },
    files: [
      [`agents/${id}/index.html`, 10, 5],
      [`agents/${id}.md`, 20, time],
    ],
  });
  openJournal(file).replace([unit('b', 7.25), unit('a', 8)].map((one) => JSON.stringify(one)));
  const [first, second] = agentsIn(file);
  rmSync(folder, { recursive: true });
  expect(first).toMatchObject({ id: 'b', version: '1.0', on: '2026-01-01' });
  expect(second?.id).toBe('a');
  const other = unit('b', 7.5);
  expect(first?.written('agents/b.md')).toContain('20,7.25');
  expect(first?.written('agents/b.md')).not.toContain(String(other.files[1]?.[2]));
  expect(first?.written('agents/b/vex.json')).toBeUndefined();
  expect(second?.written('agents/b.md')).toBeUndefined();
});
