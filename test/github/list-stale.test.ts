import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findActive } from '../../.github/scripts/inert.mjs';
import { staleMarkdown } from '../../.github/scripts/list-stale.mjs';
import { withProject } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const HEAD = `Read the sources again, look for newer ones, fix what has changed, and set \`assessed\` anew. One entry a pull request.

| Entry | Due | Oldest source |
|---|---|---|
`;
const TAIL = '\n\nThe whole list, with scores: `npm run catalog -- stale --within 30d`.';

describe('the list of entries that are due', () => {
  it('names entry, day and oldest source, and nothing in it acts', () => {
    const oldest = { id: 'docs', accessed: '2026-01-02' };
    const list = staleMarkdown([
      { id: 'a', reviewBy: '2026-11-01', oldestSource: oldest },
      { id: 'b', reviewBy: '2026-12-01', oldestSource: null },
    ]);
    expect(list).toBe(
      `${HEAD}| \`a\` | 2026-11-01 | \`docs\`, read 2026-01-02 |\n| \`b\` | 2026-12-01 | none |${TAIL}`,
    );
    expect(findActive(list)).toBeUndefined();
  });

  it('is empty where nothing is due, and cut where it is long', () => {
    expect(staleMarkdown([])).toBe('');
    const due = Array.from({ length: 203 }, (_, at) => ({
      id: `agent-${at}`,
      reviewBy: '2026-11-01',
      oldestSource: null,
    }));
    const list = staleMarkdown(due);
    expect(list).toContain('`agent-199`');
    expect(list).not.toContain('`agent-200`');
    expect(list).toContain('\n\nNot listed: 3.\n\n');
  });

  /** Runs the script on a content folder, as the workflow does. */
  const run = (text: string) =>
    withProject({ example: text }, ({ root, content }) => {
      const output = join(root, 'output');
      const { status } = spawnSync(process.execPath, ['.github/scripts/list-stale.mjs'], {
        env: { ...process.env, CATALOG_CONTENT: content, GITHUB_OUTPUT: output },
        encoding: 'utf8',
      });
      return { status, output: status === 0 ? readFileSync(output, 'utf8') : undefined };
    });

  it('is handed on as an output of several lines', { timeout: 60_000 }, async () => {
    // Its review is due on the day after it was written, so it is due on every day after that.
    const due = validEntry(["  on: '2026-11-21'", "  on: '2026-11-21'\n  reviewBy: '2026-11-22'"]);
    const { status, output = '' } = await run(due);
    expect(status).toBe(0);
    const [, report] = /^report<<([0-9a-f-]{36})\n([^]*)\n\1\n$/.exec(output)?.slice(1) ?? [];
    expect(report).toBe(`${HEAD}| \`example\` | 2026-11-22 | \`docs\`, read 2026-11-20 |${TAIL}`);
  });

  it('is not made of entries that cannot be read', { timeout: 60_000 }, async () => {
    expect(await run('broken')).toEqual({ status: 1, output: undefined });
  });
});
