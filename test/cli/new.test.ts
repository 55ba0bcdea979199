import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { newEntry } from '../../src/cli/commands/new.ts';
import { runCommand, runCommandWith, withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { parseYaml } from '#reader/yaml/yaml.ts';
import { entryJsonSchema } from '#domain/entry/json-schema.ts';
import type { JsonSchema } from '#domain/entry/json-schema.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const FACTS = ['--vendor', 'Maker', '--homepage', 'https://maker.example', '--kind', 'sdk'];
const PUBLIC =
  'Give a page that everybody can open. A catalog of your own, for readers of one network, names its domains in CATALOG_DOMAINS.';
const HELP = '\nFor help: npm run catalog -- new --help';
const example = validEntry();

const agent = ({ content }: Project, id: string) => join(content, 'agents', `${id}.md`);
const files = ({ content }: Project) => readdirSync(join(content, 'agents')).sort();

/** The name of every field of a schema, but for the layers, which the text has. */
function namesIn({ properties = {}, items, additionalProperties: others }: JsonSchema): string[] {
  const below = [items, typeof others === 'object' ? others : undefined].flatMap((each) =>
    each ? namesIn(each) : [],
  );
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [name, ...namesIn(field)]),
    ...below,
  ];
}

/** A person who gives these answers, one after the other, and then leaves. */
function person(...answers: string[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1]);
  };
  return { ask, asked };
}

describe('new', () => {
  it('writes a draft that fails only what a person must fix', async () => {
    await withProject({ example }, async (project) => {
      const outcome = await runCommand(newEntry, project, 'My Coder', ...FACTS);
      expect(outcome).toMatchObject({ code: 0, errors: '', reads: 1 });
      expect(outcome.printed).toMatchInlineSnapshot(`
        "✓ wrote content/agents/my-coder.md
        Write what says TODO in it, and set its status to unreviewed. Then:
          npm run catalog -- validate my-coder
          npm run catalog -- score my-coder --explain
          npm run catalog -- lock"
      `);
      expect(readdirSync(project.content)).toEqual(['.changes', 'agents']);
      const { root, content } = project;
      const { entries, findings } = readContent(content, { root, today: TODAY });
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toMatchInlineSnapshot(`
        [
          "active-has-source: \`lifecycle.state\` is active but cites no source",
          "threat-has-mitigation: the threat \`first-threat\` names no mitigation",
          "no-todo: \`summary\` is not finished: it says \`TODO\`",
          "no-todo: \`assessed.version\` is not finished: it says \`TODO\`",
          "no-todo: \`threats[0].title\` is not finished: it says \`TODO\`",
          "no-todo: \`threats[0].scenario\` is not finished: it says \`TODO\`",
          "no-todo: \`threats[0].because\` is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
          "no-todo: the text is not finished: it says \`TODO\`",
        ]
      `);
      const { data } = entries.find(({ id }) => id === 'my-coder') ?? expect.fail();
      expect(data).toMatchObject({
        name: 'My Coder',
        vendor: 'Maker',
        kind: 'sdk',
        status: 'draft',
      });
    });
  });

  it('names every field of every block, in few lines', async () => {
    await withProject({}, async (project) => {
      await runCommand(newEntry, project, 'My Coder', ...FACTS);
      const text = readFileSync(agent(project, 'my-coder'), 'utf8');
      await expect(text).toMatchFileSnapshot('../fixtures/new/my-coder.md');
      const named = new Set(text.match(/\b[A-Za-z]\w*(?=[:,](?: |$))/gm));
      expect(namesIn(entryJsonSchema()).filter((name) => !named.has(name))).toEqual([]);
      // The first edition of the template had 270 lines.
      expect(text.split('\n').length - 1).toBeLessThanOrEqual(145);
    });
  });

  it('writes samples that are YAML once the signs before them are taken away', async () => {
    await withProject({}, async (project) => {
      await runCommand(newEntry, project, 'My Coder', ...FACTS);
      const text = readFileSync(agent(project, 'my-coder'), 'utf8');
      const blocks = text.matchAll(/^# (?=[a-zA-Z]+: [[{]).*\n(?:# {3}.*\n)*/gm);
      const samples = [...blocks].map(([block]) => block.replace(/^# /gm, ''));
      expect(samples.length).toBeGreaterThan(10);
      for (const sample of samples) expect(parseYaml(sample, 0)).toHaveProperty('value');
    });
  });

  it('tells the editor of the file', async () => {
    await withProject({}, async (project) => {
      await runCommand(newEntry, project, 'My Coder', ...FACTS);
      const list = readFileSync(join(project.root, '.astro/collections/collections.json'), 'utf8');
      expect(list).toContain('/content/agents/my-coder.md": "entry"');
    });
  });

  it('takes hostile text as text', async () => {
    await withProject({}, async (project) => {
      const name = '"x: \' #[{&*!|%@, \\n = -';
      const args = [
        name,
        '--id',
        'x',
        '--vendor',
        '- ? :',
        '--license',
        'null',
        '--version',
        '1.10',
      ];
      const rest = ['--homepage', 'https://x.example/#a:b', '--kind', 'sdk'];
      expect(await runCommand(newEntry, project, ...args, ...rest)).toMatchObject({ code: 0 });
      const { entries } = readContent(project.content, { root: project.root, today: TODAY });
      expect(entries[0]?.data).toMatchObject({
        name,
        vendor: '- ? :',
        license: 'null',
        assessed: { version: '1.10', scheme: 'pep440' },
      });
    });
  });

  it('--from takes vendor, kind and diagram, without the profiles', async () => {
    await withProject({ example }, async (project) => {
      const args = ['Another', '--homepage', 'https://other.example', '--from', 'example'];
      expect(await runCommand(newEntry, project, ...args)).toMatchObject({ code: 0 });
      const { entries } = readContent(project.content, { root: project.root, today: TODAY });
      const { data } = entries.find(({ id }) => id === 'another') ?? expect.fail();
      expect(data).toMatchObject({ vendor: 'Example Labs', kind: 'platform' });
      expect(data.architecture?.components.map(({ id }) => id)).toEqual(['engine', 'user']);
      expect(JSON.stringify(data.architecture)).not.toContain('profiles');
    });
  });

  it('takes a page of a network that the readers of the catalog know', async () => {
    await withProject({}, async (project) => {
      const domains = () => ['corp.internal'];
      const args = ['X', ...FACTS.with(3, 'https://wiki.corp.internal/x')];
      const { code } = await runCommandWith({ domains }, newEntry, project, ...args);
      expect([code, files(project)]).toEqual([0, ['x.md']]);
    });
  });

  it.each<[string, string[], string]>([
    ['nothing', [], 'new also needs the name, --vendor, --homepage and --kind'],
    [
      'all that is wrong at once',
      ['X', '--homepage', 'http://x.example', '--kind', 'robot'],
      '`homepage` is `"http://x.example"`; it is not an https address of a named host. Write https://x.example, if the page is there.\n' +
        '`kind` is `"robot"`; it takes framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server or skill\n' +
        'new also needs --vendor',
    ],
    [
      'pages of a private network',
      ['X', '--repository', 'https://git.lan/x', ...FACTS.with(3, 'https://wiki.corp.internal/x')],
      `\`homepage\` leads to wiki.corp.internal, a host of a private network. ${PUBLIC}\n` +
        `\`repository\` leads to git.lan, a host of a private network. ${PUBLIC}`,
    ],
    [
      'a long version',
      ['X', '--version', 'x'.repeat(81), ...FACTS],
      `\`version\` is \`"${'x'.repeat(56)}…\`; it must have at most 60 characters, and has 81`,
    ],
    [
      'a character that no entry may have',
      ['My \u202eCoder', ...FACTS],
      'not compared, because they cannot be read: broken\n' +
        'U+202E RIGHT-TO-LEFT OVERRIDE is not allowed: it turns the direction of text, so people read something else than programs do',
    ],
    [
      'a kind in two words',
      ['My Coder', '--kind', 'Coding', 'agent'],
      'new takes one name; a kind is one word: new "My Coder" --kind coding-agent',
    ],
    ['two names', ['My', 'Coder'], 'new takes one name; put it in quotes: new "My Coder"'],
    [
      'a name that is taken',
      ['EXAMPLE agent', ...FACTS],
      'the name "EXAMPLE agent" is taken by content/agents/example.md; change that entry, or choose another name',
    ],
    [
      'an alias',
      ['Sample Agent', ...FACTS],
      'the name "Sample Agent" is taken by content/agents/example.md; change that entry, or choose another name',
    ],
    [
      'an id that is taken',
      ['Example', ...FACTS],
      'the id "example" is taken; change that entry, or choose another id',
    ],
    [
      'the id of a file that cannot be read',
      ['Broken', ...FACTS],
      'the id "broken" is taken; change that entry, or choose another id',
    ],
    [
      'an id that was given up',
      ['Old One', ...FACTS],
      'the id "old-one" was given up on 2026-11-01 and is never used again; choose another',
    ],
    [
      'a reserved id',
      ['NUL', ...FACTS],
      'the id "nul" is reserved, for an address of the site or a device of Windows; choose another',
    ],
    [
      'an id that is none',
      ['X', '--id', '../x', ...FACTS],
      '"../x" is no id; it takes lower-case letters and digits, joined by single dashes, at most 64 characters',
    ],
    [
      'a name that gives no id',
      ['智能体', ...FACTS],
      'the name "智能体" gives no id; say one with --id',
    ],
    [
      'an unknown start',
      ['X', '--from', 'exmple', ...FACTS],
      '--from: no entry "exmple"; did you mean "example"?',
    ],
  ])('refuses %s with 2, and writes nothing', async (_case, args, fault) => {
    await withProject({ example, broken: 'no front matter' }, async (project) => {
      writeFileSync(
        join(project.content, 'moved.yml'),
        "- { id: old-one, kind: withdrawn, on: '2026-11-01', because: It is gone. }\n",
      );
      const { code, printed, errors } = await runCommand(newEntry, project, ...args);
      expect({ code, printed, errors }).toEqual({ code: 2, printed: '', errors: fault + HELP });
      expect(files(project)).toEqual(['broken.md', 'example.md']);
    });
  });

  it('warns of what may be the same product, and goes on with --yes', async () => {
    await withProject({ example, broken: 'no front matter' }, async (project) => {
      const args = ['Exmaple Agent', ...FACTS];
      const stopped = await runCommand(newEntry, project, ...args);
      expect(stopped).toMatchObject({ code: 2, printed: '' });
      expect(stopped.errors).toMatchInlineSnapshot(`
        "not compared, because they cannot be read: broken
        This may be the same product:
          example: "Example Agent" differs in 2 letters
        if it is another product, say so with --yes
        For help: npm run catalog -- new --help"
      `);
      expect(files(project)).toEqual(['broken.md', 'example.md']);
      expect(await runCommand(newEntry, project, ...args, '--yes')).toMatchObject({ code: 0 });
      expect(files(project)).toContain('exmaple-agent.md');
    });
  });

  it('never writes over a file that came meanwhile, and leaves nothing behind', async () => {
    await withProject({}, async (project) => {
      const { root, content } = project;
      const read = () => {
        const before = readContent(content, { root, today: TODAY });
        writeFileSync(agent(project, 'my-coder'), 'mine');
        return before;
      };
      const outcome = await runCommandWith({ read }, newEntry, project, 'My Coder', ...FACTS);
      expect(outcome).toMatchObject({ code: 2, printed: '' });
      expect(outcome.errors).toBe(
        'content/agents/my-coder.md cannot be written (EEXIST); nothing was written',
      );
      expect(readFileSync(agent(project, 'my-coder'), 'utf8')).toBe('mine');
      expect(readdirSync(content)).toEqual(['.changes', 'agents']);
    });
  });

  it('is done even where the editor cannot be told', async () => {
    await withProject({}, async (project) => {
      writeFileSync(join(project.root, '.astro'), 'a file in the way');
      const outcome = await runCommand(newEntry, project, 'My Coder', ...FACTS);
      expect(outcome.code).toBe(0);
      expect(outcome.errors).toMatch(/^the editor was not told of it \(E[A-Z]+\)$/);
      expect(existsSync(agent(project, 'my-coder'))).toBe(true);
      rmSync(join(project.root, '.astro'));
      mkdirSync(join(project.root, '.astro'));
    });
  });

  it('prints its help', async () => {
    await withProject({}, async (project) => {
      const { printed } = await runCommand(newEntry, project, '--help');
      expect(printed).toMatchInlineSnapshot(`
        "usage: npm run catalog -- new <name> [options]

        Begins an entry: writes content/agents/<id>.md, a draft in which every field is named and what
        a person has to write says TODO. On a terminal it asks for what is not given. It never
        writes over a file, and refuses a name or an id that is taken.

          --vendor <name>         who makes it
          --homepage <address>    its own page, https
          --kind <kind>           framework, platform, coding-agent, …
          --repository <address>  where its source code is, if it is public
          --license <id>          the licence of the code, if one is known
          --version <text>        the release that you look at, or rolling
          --scheme <scheme>       how versions compare: semver, pep440, calver or none
          --id <id>               the file name and address; comes of the name otherwise
          --from <id>             take vendor, kind and diagram from this entry
          --yes                   go on where the product looks like one that is there
          --help                  print this"
      `);
    });
  });
});

describe('new, on a terminal', () => {
  it('asks for what is missing, again where the answer does not fit', async () => {
    await withProject({ example }, async (project) => {
      const { ask, asked } = person(
        '',
        'My Coder',
        'Maker',
        'maker.example',
        'https://wiki.corp.internal',
        'https://maker.example',
        'sdk',
        'x'.repeat(81),
        '1.2.3',
        'con',
        '',
      );
      const outcome = await runCommandWith({ ask }, newEntry, project);
      expect(outcome.code).toBe(0);
      expect({ asked, errors: outcome.errors.split('\n') }).toMatchInlineSnapshot(`
        {
          "asked": [
            "Name of the product: ",
            "Name of the product: ",
            "Who makes it: ",
            "Homepage (https): ",
            "Homepage (https): ",
            "Homepage (https): ",
            "Kind (framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server, skill): ",
            "Version that you look at (empty for later): ",
            "Version that you look at (empty for later): ",
            "Id (empty for my-coder): ",
            "Id (empty for my-coder): ",
          ],
          "errors": [
            "\`name\` is empty; it must have at least 1 character. Write what belongs there.",
            "\`homepage\` is \`"maker.example"\`; it is not an https address of a named host. Write https://maker.example.",
            "\`homepage\` leads to wiki.corp.internal, a host of a private network. Give a page that everybody can open. A catalog of your own, for readers of one network, names its domains in CATALOG_DOMAINS.",
            "\`version\` is \`"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\`; it must have at most 60 characters, and has 81",
            "the id "con" is reserved, for an address of the site or a device of Windows; choose another",
          ],
        }
      `);
      expect(files(project)).toEqual(['example.md', 'my-coder.md']);
    });
  });

  it.each([
    ['y', 0, ['example.md', 'exmaple-agent.md']],
    ['no', 2, ['example.md']],
    [undefined, 2, ['example.md']],
  ])('asks whether it is another product: %j', async (answer, code, left) => {
    await withProject({ example }, async (project) => {
      const { ask, asked } = person('', ...(answer === undefined ? [] : [answer]));
      const outcome = await runCommandWith({ ask }, newEntry, project, 'Exmaple Agent', ...FACTS);
      expect(outcome.code).toBe(code);
      expect(asked.at(-1)).toBe('Begin a new entry all the same? (y/n): ');
      expect(files(project)).toEqual(left);
    });
  });

  it('asks nothing where the name is taken', async () => {
    await withProject({ example }, async (project) => {
      const { ask, asked } = person('Example Labs');
      const outcome = await runCommandWith({ ask }, newEntry, project, 'Example Agent');
      expect(outcome).toMatchObject({ code: 2, printed: '' });
      expect(outcome.errors).toContain('the name "Example Agent" is taken');
      expect(asked).toEqual([]);
    });
  });

  it('asks for an id where the name gives none', async () => {
    await withProject({}, async (project) => {
      const { ask, asked } = person('', 'agent-zh');
      expect(await runCommandWith({ ask }, newEntry, project, '智能体', ...FACTS)).toMatchObject({
        code: 0,
      });
      expect(asked).toEqual(['Id: ', 'Id: ']);
      expect(files(project)).toEqual(['agent-zh.md']);
    });
  });

  it('stops where the person leaves', async () => {
    await withProject({}, async (project) => {
      const outcome = await runCommandWith({ ask: person('My Coder').ask }, newEntry, project);
      expect(outcome).toMatchObject({ code: 2, printed: '', errors: 'nothing was written' });
      expect(files(project)).toEqual([]);
    });
  });
});
