import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toStrideMatrix } from '#ui/threats/stride-matrix.ts';
import { toThreats } from '#ui/threats/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

function matrixOf(...changes: Change[]) {
  const agent = buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
  return toStrideMatrix(agent, toThreats(agent, createUrls('/', PUBLIC)));
}

const matrix = matrixOf() ?? expect.fail();
const [engine, user] = matrix.components.rows;

describe('the matrix', () => {
  it('has a row for each element, and columns for the letters that some of them have', () => {
    expect(matrix.components.rows.map(({ name, note }) => `${name}, ${note}`)).toEqual([
      'Engine, process',
      'User, actor',
    ]);
    expect(matrix.components.columns.map(({ letter }) => letter).join('')).toBe('STRIDE');
    expect(matrix.flows.rows).toMatchObject([{ name: 'User → Engine', note: 'question' }]);
    expect(matrix.flows.columns.map(({ letter }) => letter).join('')).toBe('TID');
  });

  it('leaves blank what does not apply', () => {
    expect(user?.cells.map((cell) => cell !== undefined)).toEqual([
      ...[true, false, true],
      ...[false, false, false],
    ]);
  });

  it('links a cell to its threats, and says in each profile how well it is met', () => {
    expect(engine?.cells[1]).toMatchObject({
      links: [{ number: '#1', anchor: 'threat-injection', mark: 'only in-1' }],
      states: [
        { mark: 'when in-0 in-1', name: 'named' },
        { mark: 'when in-2', name: 'none' },
      ],
    });
    expect(engine?.cells[0]).toEqual({ links: [], states: [{ id: 'none', name: 'none' }] });
  });

  it('counts its cells in each profile', () => {
    expect(matrix.components.counts).toEqual([
      { mark: 'when in-0 in-1', value: '1 of 8 cells have a threat.' },
      { mark: 'when in-2', value: '0 of 8 cells have a threat.' },
    ]);
    const open = matrixOf(['    mitigations: [filter]\n', '']);
    expect(open?.components.counts[0]?.value).toBe(
      '1 of 8 cells have a threat, 1 of them one without a mitigation.',
    );
  });

  it('names threats that stand in no cell', () => {
    expect(matrix.unplaced.map(({ id }) => id)).toEqual(['leak']);
  });

  it('is missing without a diagram', () => {
    const agent = buildCatalog([readValid('example')]).agents[0] ?? expect.fail();
    const data = { ...agent.data, architecture: undefined };
    expect(toStrideMatrix({ ...agent, data }, [])).toBeUndefined();
  });
});
