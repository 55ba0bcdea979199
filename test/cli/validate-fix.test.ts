import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const SLIP: Change = ['vendor: Example Labs', 'vender: Example Labs'];
const NAMES: Change[] = [
  ['name: Example Agent', 'name: Other Agent'],
  ['name: Sample Agent', 'name: Another Agent'],
  ['homepage: https://example.com', 'homepage: https://other.example.com'],
];
const OTHER = validEntry(...NAMES, ['LLM01:2026', 'LLM01:2025'], ['level: none', 'level: nome']);

it('fixes both files, says where, and reports the rest', async () => {
  await withProject({ example: validEntry(SLIP), other: OTHER }, async (project) => {
    const { code, printed, errors } = await runCommand(validate, project, '--fix');
    expect(code).toBe(1);
    expect(printed).toMatchInlineSnapshot(`
      "fixed content/agents/example.md:4 schema \`vender\` → \`vendor\`
      fixed content/agents/other.md:68 framework-id-current \`LLM01:2025\` → \`LLM01:2026\`"
    `);
    expect(errors).toMatchInlineSnapshot(`
      "content/agents/other.md:44:24  error  schema
        \`aivss.mitigation.level\` is \`"nome"\`; it takes none, partial or strong.
         44 |   mitigation: { level: nome }
            |                        ^^^^
        none: Nothing in the product itself lowers the risk reliably: the default. partial: Controls exist but are incomplete, can be switched off, or were not validated. strong: Controls were validated, are always enforced and fail closed.

      explain: npm run catalog -- rules schema

      1 error, 0 warnings in 2 entries"
    `);
    const text = (id: string) => readFileSync(join(project.content, 'agents', `${id}.md`), 'utf8');
    expect(text('example')).toBe(validEntry());
    // The level must be right before rules speak, so the older id waits for the next time.
    expect(text('other')).toBe(OTHER.replace('LLM01:2025', 'LLM01:2026'));
  });
});

it('ends with 0 when all was mechanical, and has nothing to do a second time', async () => {
  await withProject({ example: validEntry(SLIP) }, async (project) => {
    expect(await runCommand(validate, project, '--fix')).toEqual({
      code: 0,
      printed:
        'fixed content/agents/example.md:4 schema `vender` → `vendor`\n✓ 0 errors, 0 warnings in 1 entry',
      errors: '',
      reads: 2,
    });
    expect(await runCommand(validate, project, '--fix')).toMatchObject({
      code: 0,
      printed: '✓ 0 errors, 0 warnings in 1 entry',
    });
  });
});

it('leaves files alone that were not named', async () => {
  const files = { example: validEntry(SLIP), other: validEntry(...NAMES, SLIP) };
  await withProject(files, async (project) => {
    const { printed } = await runCommand(validate, project, '--fix', 'other');
    expect(printed).toBe(
      'fixed content/agents/other.md:4 schema `vender` → `vendor`\n✓ 0 errors, 0 warnings in 1 entry',
    );
    expect(readFileSync(join(project.content, 'agents/example.md'), 'utf8')).toBe(files.example);
  });
});

it('promises nothing that it could not do', async () => {
  const block =
    'kind: prevent\n    snippet:\n      language: text\n      code: |\n        a \n        b';
  await withProject({ example: validEntry(['kind: prevent', block]) }, async (project) => {
    expect((await runCommand(validate, project)).errors).toContain('(1 fixable)');
    const { code, printed, errors } = await runCommand(validate, project, '--fix');
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(errors).toContain('white space ends this line');
    expect(errors).not.toContain('fix');
  });
});

it('keeps the output of another form to the report', async () => {
  await withProject({ example: validEntry(SLIP) }, async (project) => {
    const { printed, errors } = await runCommand(validate, project, '--fix', '--format', 'json');
    expect(JSON.parse(printed)).toEqual({ version: 1, entries: 1, findings: [] });
    expect(errors).toBe('fixed content/agents/example.md:4 schema `vender` → `vendor`');
  });
});

it('ends with 2 when a file could not be fixed, and says why', async () => {
  await withProject({ example: validEntry(SLIP) }, async (project) => {
    const path = join(project.content, 'agents/example.md');
    const linked = {
      ...validate,
      run: ((asked, effects) =>
        validate.run(asked, {
          ...effects,
          // Between the reading and the fixing, somebody puts a link in the place of the file.
          fix: (files) => {
            writeFileSync(join(project.root, 'elsewhere.md'), validEntry(SLIP));
            rmSync(path);
            symlinkSync(join(project.root, 'elsewhere.md'), path);
            return effects.fix(files);
          },
        })) satisfies typeof validate.run,
    };
    const { code, errors } = await runCommand(linked, project, '--fix');
    expect(code).toBe(2);
    expect(errors.split('\n')[0]).toBe(
      'content/agents/example.md was not fixed: it is not a regular file',
    );
    expect(readFileSync(join(project.root, 'elsewhere.md'), 'utf8')).toBe(validEntry(SLIP));
  });
});
