import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entrySchema } from '#domain/entry/front-matter.ts';
import { interests } from '#domain/entry/source.ts';
import { REPOSITORY } from '#ui/shared/publisher.ts';

type Part = {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: Readonly<Record<string, unknown>>;
};
type Form = Readonly<Record<'name' | 'description' | 'title', string>> & {
  readonly labels: readonly string[];
  readonly body: readonly Part[];
};
type Config = {
  readonly blank_issues_enabled: boolean;
  readonly contact_links: readonly Readonly<Record<string, string>>[];
};

const FOLDER = '.github/ISSUE_TEMPLATE';
const names = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const read = <T>(name: string) => parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
const forms = names.map((name) => [name, read<Form>(name)] as const);

/** The attributes that GitHub knows of each kind of part, the required ones first. */
const ATTRIBUTES: Readonly<Record<string, readonly [required: string[], optional: string[]]>> = {
  markdown: [['value'], []],
  input: [['label'], ['description', 'placeholder', 'value']],
  textarea: [['label'], ['description', 'placeholder', 'value', 'render']],
  dropdown: [
    ['label', 'options'],
    ['description', 'multiple', 'default'],
  ],
  checkboxes: [['label', 'options'], ['description']],
};

it('has a form for each thing that somebody may want', () => {
  expect(names).toEqual([
    '1-new-agent.yml',
    '2-wrong-fact.yml',
    '3-vendor-response.yml',
    '4-removal-or-rename.yml',
    '5-bulk-import.yml',
    '6-rule-or-tool.yml',
  ]);
});

describe.each(forms)('%s', (_name, { body, ...form }) => {
  const fields = body.filter(({ type }) => type !== 'markdown');

  it('says what it is for', () => {
    expect(Object.keys(form).sort()).toEqual(['description', 'labels', 'name', 'title']);
    for (const text of [form.name, form.description, form.title])
      expect(text).toMatch(/^\S.{2,199}$/);
  });

  it('has parts of known kinds, with the attributes that GitHub asks for and no others', () => {
    for (const { type, attributes } of body) {
      const [required, optional] = ATTRIBUTES[type] ?? expect.fail(type);
      const given = Object.keys(attributes);
      expect(given).toEqual(expect.arrayContaining(required));
      expect([...required, ...optional]).toEqual(expect.arrayContaining(given));
    }
  });

  it('names each field once', () => {
    const ids = fields.map(({ id }) => id ?? '');
    const labels = fields.map(({ attributes }) => attributes['label']);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(body.filter((part) => part.type === 'markdown' && 'id' in part)).toEqual([]);
  });

  it('asks for something, and offers each choice once, as text', () => {
    for (const { validations } of fields)
      if (validations) expect(validations).toEqual({ required: true });
    expect(fields.some(({ validations }) => validations)).toBe(true);
    const choices = fields.filter(({ type }) => type === 'dropdown');
    for (const { attributes } of choices) {
      const options = attributes['options'] as unknown[];
      expect(options.filter((option) => typeof option !== 'string')).toEqual([]);
      expect(new Set(options).size).toBe(options.length);
    }
  });
});

it('offers the kinds and interests that the schema knows', () => {
  const { body } = read<Form>('1-new-agent.yml');
  const attributes = (wanted: string) =>
    body.find(({ id }) => id === wanted)?.attributes ?? expect.fail(wanted);
  expect(attributes('kind')['options']).toEqual(entrySchema.shape.kind.options);
  for (const { id } of interests) expect(attributes('sources')['description']).toContain(id);
});

it('sends security problems to the policy, and forms to files that are there', () => {
  const { blank_issues_enabled: blank, contact_links: links } = read<Config>('config.yml');
  expect(blank).toBe(false);
  expect(links[0]?.['url']).toBe(`${REPOSITORY}/security/policy`);
  for (const link of links) {
    expect(Object.keys(link).sort()).toEqual(['about', 'name', 'url']);
    const [, path] = /\/blob\/main\/(.+)$/.exec(link['url'] ?? '') ?? [];
    if (path !== undefined) expect(existsSync(path)).toBe(true);
  }
  expect(existsSync('SECURITY.md')).toBe(true);
});
