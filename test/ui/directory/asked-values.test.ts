import { describe, expect, it } from 'vitest';
import { askedValues } from '#ui/directory/client/asked-values.ts';
import { runFacets } from '#ui/directory/facets.ts';

describe('values of a filter in an address', () => {
  it.each(runFacets.map(({ id }) => id))('setup=%s asks for itself', (id) => {
    expect(askedValues('setup', id)).toEqual([id]);
  });

  it.each([
    ['cloud', ['vendor', 'own']],
    ['self-hosted', ['own']],
    ['sandboxed', ['sandbox']],
    ['local,sandboxed', ['local', 'sandbox']],
  ])('an old setup=%s asks for %j, which there are', (old, values) => {
    expect(askedValues('setup', old)).toEqual(values);
    expect(runFacets.map(({ id }) => id)).toEqual(expect.arrayContaining(values));
  });

  it('other groups keep their words', () => {
    expect(askedValues('kind', 'cloud,platform')).toEqual(['cloud', 'platform']);
    expect(askedValues('kind', null)).toEqual([]);
    expect(askedValues('setup', 'constructor')).toEqual(['constructor']);
  });
});
