import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Minimum } from '#ui/entry/Minimum.tsx';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';

const any = {
  ...{ kind: 'any' as const, stillOpen: [], further: [] },
  ...{ isService: false, isSetUp: false },
};
const advisoryUrl = (id: string) => `/advisories/${id}/`;
const textOf = (of: typeof any) =>
  textOfMarkup(
    renderToString(<Minimum of={of} mark={undefined} advisoryUrl={advisoryUrl} />),
  ).trim();

it('says why there is none, but not of a service, where nobody chooses a version', () => {
  expect(textOf(any)).toBe('No minimum version: none of its releases ends a listed threat.');
  expect(textOf({ ...any, isService: true })).toBe('');
  expect(textOf({ ...any, isSetUp: true })).toBe(
    'No minimum version for this set-up: no release ends one of its threats whole.',
  );
});
