import { expect, it } from 'vitest';
import { layerState } from '#domain/catalog/layer-state.ts';
import type { LayerState } from '#domain/catalog/layer-state.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { readValid } from '../../helpers/valid-entry.ts';

type Layer = EntryData['maestro']['L4'];

const { data, body } = readValid('example');
const bare: Layer = { certainty: 'uncertain', sources: [], ruledOut: [] };

it.each<[LayerState, Partial<Layer>, LayerId[]]>([
  ['mapped', { certainty: 'mapped' }, []],
  ['uncertain', { threats: [] }, []],
  ['described', { sources: ['docs'] }, []],
  ['described', {}, ['L4']],
  ['unchecked', {}, ['L1']],
])('a layer is %s by %j, where the texts of %j cite', (state, layer, cited) => {
  const maestro = { ...data.maestro, L4: { ...bare, ...layer } };
  expect(layerState({ data: { ...data, maestro }, body: { ...body, cited } }, 'L4')).toBe(state);
});
