import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { publishedSchemas } from '#exports/api/published-schema.ts';
import { Asked } from '#ui/api/Asked.tsx';

it('names fields and documents that the API has', () => {
  const named = [...renderToString(h(Asked, {})).matchAll(/<code>([^<]+)<\/code>/g)].map(
    ([, word = '']) => word,
  );
  const schemas = JSON.stringify(publishedSchemas());
  const documents = publishedSchemas().map(({ name }) => `${name}.json`);
  const fields = named.filter((word) => !word.includes('.') && word !== 'check' && word !== 'null');
  expect(fields.length).toBeGreaterThan(8);
  expect(fields.filter((field) => !schemas.includes(`"${field}"`))).toEqual([]);
  const files = named
    .filter((word) => word.includes('.'))
    .map((word) => word.replace('s/{id}', ''));
  expect(files.filter((file) => !documents.includes(file))).toEqual([]);
});
