import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatReport } from '#reader/report/report.ts';
import type { Paint } from '#reader/report/report.ts';
import { readTexts } from '#reader/read-texts.ts';
import { withProject } from '../helpers/run-command.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const run = promisify(execFile);
const WRONG = validEntry(['kind: platform', 'kind: x']);

/** What a process writes to its error stream, which is no terminal. */
async function stderrOf(content: string, env: Record<string, string>): Promise<string> {
  const entries = Object.entries(process.env).filter(([name]) => !/COLOR|SITE_/.test(name));
  const options = { env: { ...Object.fromEntries(entries), CATALOG_CONTENT: content, ...env } };
  return run(process.execPath, ['src/cli/main.ts', 'validate'], options).then(
    ({ stderr }) => stderr,
    (error: { stderr: string }) => error.stderr,
  );
}

describe('colours', () => {
  const content = readTexts([{ id: 'a', file: 'a.md', text: WRONG }], TODAY);

  it('mark the places and the severities, and nothing else', () => {
    const painted: [string, string][] = [];
    const paint: Paint = (part, text) => {
      painted.push([part, text]);
      return `<${part}>${text}</>`;
    };
    const text = formatReport(content, { paint });
    expect(painted).toEqual([
      ['place', 'a.md:6:7'],
      ['error', 'error'],
    ]);
    expect(text.replace(/<\w+>|<\/>/g, '')).toBe(formatReport(content));
  });

  it(
    'stay away where there is no terminal, and come where they are forced',
    () =>
      withProject({ example: WRONG }, async (project) => {
        const [plain, none, forced, both] = await Promise.all([
          stderrOf(project.content, {}),
          stderrOf(project.content, { NO_COLOR: '1' }),
          stderrOf(project.content, { FORCE_COLOR: '1' }),
          stderrOf(project.content, { FORCE_COLOR: '0' }),
        ]);
        const strip = (text: string) => text.replace(/\u001b\[\d+m/g, '');
        expect(plain).not.toContain('\u001b');
        expect([none, both]).toEqual([plain, plain]);
        expect(forced).toContain('\u001b[31merror\u001b[39m');
        expect(strip(forced)).toBe(plain);
      }),
    30_000,
  );
});

it(
  'the page of a rule is named where the site has an address',
  () =>
    withProject({ example: WRONG }, async (project) => {
      const text = await stderrOf(project.content, {
        SITE_URL: 'https://threats.example.org',
        SITE_BASE: '/x/y/',
      });
      expect(text).toContain(
        '\nexplain: npm run catalog -- rules schema  https://threats.example.org/x/y/rules/schema/\n',
      );
    }),
  30_000,
);
