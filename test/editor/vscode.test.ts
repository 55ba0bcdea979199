import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatReport } from '#reader/report/report.ts';
import { readTexts } from '#reader/read-texts.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`.vscode/${name}.json`, 'utf8'));

type Pattern = { regexp: string; [part: string]: string | number };
type Task = { label: string; command: string; problemMatcher: { pattern?: Pattern[] } };

const { tasks } = read('tasks') as { tasks: Task[] };
const validate = tasks.find(({ label }) => label === 'entries: validate') ?? expect.fail();

/** What VS Code makes of an output: for each problem, the parts that the patterns name. */
function problemsIn(output: string, [first, second]: readonly Pattern[]) {
  const lines = output.split('\n');
  return lines.flatMap((line, at) => {
    const place = new RegExp(first?.regexp ?? '').exec(line);
    const words = place && new RegExp(second?.regexp ?? '').exec(lines[at + 1] ?? '');
    if (!place || !words) return [];
    const part = (name: string) => place[Number(first?.[name])];
    const where = [part('file'), part('line'), part('column')].join(':');
    return [`${where} ${part('severity')} ${part('code')} ${words[Number(second?.message)]}`];
  });
}

describe('the settings for VS Code', () => {
  it('recommend the one extension that knows front matter, and switch that on', () => {
    expect(read('extensions')).toEqual({ recommendations: ['astro-build.astro-vscode'] });
    expect(read('settings')).toMatchObject({ 'astro.content-intellisense': true });
  });

  it('protect what is generated from editing by hand', () => {
    const { 'files.readonlyInclude': protectedFiles } = read('settings') as Record<string, object>;
    expect(Object.keys(protectedFiles ?? {})).toEqual(['scores.lock.json', 'schema/**']);
  });

  it('run commands that there are', () => {
    const commands = tasks.map(({ command }) => command);
    expect(commands).toEqual([
      'npm run --silent catalog -- schema --editor',
      'npm run --silent catalog -- validate',
    ]);
  });

  it('find every problem of a report, with place, rule and words', () => {
    const text = validEntry(['kind: platform', 'kind: robot'], ['vendor: Example Labs\n', '']);
    const file = 'content/agents/example.md';
    const content = readTexts([{ id: 'example', file, text }], TODAY);
    expect(content.findings.length).toBeGreaterThan(1);
    const problems = problemsIn(formatReport(content), validate.problemMatcher.pattern ?? []);
    expect(problems).toHaveLength(content.findings.length);
    expect(problems).toMatchInlineSnapshot(`
      [
        "content/agents/example.md:2:1 error schema \`vendor\` is missing: it must be text.",
        "content/agents/example.md:5:7 error schema \`kind\` is \`"robot"\`; it takes framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server or skill.",
      ]
    `);
  });
});
