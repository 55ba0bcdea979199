import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entrySchemaText } from '#domain/entry/json-schema.ts';
import { schema } from '../../src/cli/commands/schema.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';

const FILE = 'schema/agent.schema.json';

describe('schema', () => {
  it('writes the file and what the editor reads, and finds the file fresh', async () => {
    await withProject({ broken: 'not even front matter' }, async (project) => {
      const { root, content } = project;
      expect(await runCommand(schema, project)).toEqual({
        code: 0,
        printed: `✓ wrote ${FILE} and schema/v1/`,
        errors: '',
        reads: 0,
      });
      expect(readFileSync(join(root, FILE), 'utf8')).toBe(entrySchemaText());
      const editor = join(root, '.astro/collections');
      expect(readFileSync(join(editor, 'entry.schema.json'), 'utf8')).toBe(entrySchemaText());
      const entry = pathToFileURL(join(content, 'agents/broken.md')).href.toLowerCase();
      expect(JSON.parse(readFileSync(join(editor, 'collections.json'), 'utf8'))).toEqual({
        collections: [{ hasSchema: true, name: 'entry' }],
        entries: { [entry]: 'entry' },
      });
      expect(readdirSync(editor).sort()).toEqual(['collections.json', 'entry.schema.json']);
      expect(await runCommand(schema, project, '--check')).toEqual({
        code: 0,
        printed: `✓ ${FILE} and schema/v1/ are fresh`,
        errors: '',
        reads: 0,
      });
    });
  });

  it('--editor leaves the file as it is', async () => {
    await withProject({}, async (project) => {
      const outcome = await runCommand(schema, project, '--editor');
      expect(outcome).toMatchObject({ code: 0, printed: '✓ wrote what the editor reads' });
      expect(existsSync(join(project.root, FILE))).toBe(false);
      expect(existsSync(join(project.root, '.astro/collections/collections.json'))).toBe(true);
    });
  });

  it.each([
    [undefined, 'is missing'],
    ['{}\n', 'is not what the code gives, from line 1 on'],
    [entrySchemaText().trimEnd(), 'is not what the code gives, from line LAST on'],
    [entrySchemaText().replace('"maxLength": 80', '"maxLength": 81'), 'from line CHANGED on'],
    [`${entrySchemaText()}\n`, 'is not what the code gives, from line LAST on'],
  ])('--check fails where the file is stale, and writes nothing (%#)', async (text, words) => {
    await withProject({}, async (project) => {
      const lines = entrySchemaText().split('\n');
      const changed = lines.findIndex((line) => line.includes('"maxLength": 80')) + 1;
      mkdirSync(join(project.root, 'schema'));
      if (text !== undefined) writeFileSync(join(project.root, FILE), text);
      const { code, printed, errors } = await runCommand(schema, project, '--check');
      expect({ code, printed }).toEqual({ code: 1, printed: '' });
      expect(errors).toContain(
        words.replace('LAST', `${lines.length}`).replace('CHANGED', `${changed}`),
      );
      expect(errors).toMatch(/\nTo write it: npm run catalog -- schema$/);
      expect(existsSync(join(project.root, '.astro'))).toBe(false);
    });
  });

  it('takes the line ends of Windows for fresh', async () => {
    await withProject({}, async (project) => {
      await runCommand(schema, project);
      writeFileSync(join(project.root, FILE), entrySchemaText().replaceAll('\n', '\r\n'));
      expect(await runCommand(schema, project, '--check')).toMatchObject({ code: 0, errors: '' });
    });
  });

  it('does not write a schema that takes something away from programs', async () => {
    await withProject({}, async (project) => {
      await runCommand(schema, project);
      const path = join(project.root, 'schema/v1/index.json');
      const released = JSON.parse(readFileSync(path, 'utf8')) as {
        properties: Record<string, object>;
      };
      released.properties['homepage'] = { type: 'string' };
      writeFileSync(path, JSON.stringify(released));
      const { code, printed, errors } = await runCommand(schema, project);
      expect({ code, printed }).toEqual({ code: 1, printed: '' });
      expect(errors).toMatch(/^schema\/v1\/index\.json: \/homepage is gone\n/);
      expect(readFileSync(path, 'utf8')).toContain('homepage');
    });
  });

  it('ends with 2 when it cannot write', async () => {
    await withProject({}, async (project) => {
      mkdirSync(join(project.root, FILE, 'in-the-way'), { recursive: true });
      const { code, printed, errors } = await runCommand(schema, project);
      expect({ code, printed }).toEqual({ code: 2, printed: '' });
      expect(errors).toMatch(
        /^schema\/agent\.schema\.json cannot be written \([A-Z]+\); what was there is kept$/,
      );
      expect(readdirSync(join(project.root, 'schema'))).toEqual(['agent.schema.json']);
    });
  });

  it.each([
    [['x'], 'schema takes no argument, but was given "x"'],
    [['--check', '--editor'], '--check and --editor exclude each other'],
  ])('refuses %j', async (args, fault) => {
    await withProject({}, async (project) => {
      const errors = `${fault}\nFor help: npm run catalog -- schema --help`;
      const outcome = await runCommand(schema, project, ...args);
      expect(outcome).toEqual({ code: 2, printed: '', errors, reads: 0 });
    });
  });

  it('prints its help', async () => {
    await withProject({}, async (project) => {
      const { printed } = await runCommand(schema, project, '--help');
      expect(printed).toMatchInlineSnapshot(`
        "usage: npm run catalog -- schema [--check | --editor]

        Writes schema/agent.schema.json: what the front matter of an entry may hold, field by field, as
        JSON Schema 2020-12, for editors and other programs. It is made from the schema in the code,
        which has the last word; run this after changing that. Also tells the Astro extension of your
        editor which files are entries, so that their front matter is completed and checked while typing.

        Writes schema/v1/ as well: the documents of the API, as programs rely on them. A schema that takes
        something away from them is not written: fields and values are only added within a version.

          --check   write nothing; exit with 1 when the file is not what the code gives
          --editor  write only what the editor of this machine reads, in .astro/
          --help    print this"
      `);
    });
  });
});
