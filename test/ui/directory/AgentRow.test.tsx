import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { AgentRow } from '#ui/directory/AgentRow.tsx';
import { columns } from '#ui/directory/columns.ts';
import { toDirectory } from '#ui/directory/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

function rowOf(...changes: Change[]) {
  const catalog = buildCatalog([readValid('example', ...changes)]);
  return toDirectory(catalog, createUrls('/', PUBLIC)).rows[0] ?? expect.fail();
}

const textOf = (row: ReturnType<typeof rowOf>) =>
  textOfMarkup(renderToString(<AgentRow row={row} />));
const sortedBy = (row: ReturnType<typeof rowOf>) =>
  columns.find(({ name }) => name === 'Open threats')?.valueOf(row);

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
/** The example has one threat with a vector, and one that nobody scored. */
const MIXED = rowOf();
const SCORED = rowOf(['cvss: unknown', `cvss: ${VECTOR}`]);
const UNSCORED = rowOf([`cvss: ${VECTOR}`, 'cvss: unknown']);

it('counts open threats by band, and in words those that nobody scored', () => {
  expect(textOf(SCORED)).not.toContain('not scored');
  expect(textOf(MIXED)).toMatch(/1 Critical\s+C\s+1 not scored/);
  expect(textOf(UNSCORED)).toContain('2 not scored');
});

it('is sorted by each band in its place, the worst first', () => {
  expect(sortedBy(SCORED)).toBe('2.0.0.0.0.0');
  expect(sortedBy(MIXED)).toBe('1.0.0.0.0.1');
  expect(sortedBy(UNSCORED)).toBe('0.0.0.0.0.2');
});

it('tells the assessed version, and calls what has no numbers the service', () => {
  expect(textOf(rowOf())).toContain('1.2.3');
  const [agent = expect.fail()] = buildCatalog([readValid('example')]).agents;
  const assessed = { ...agent.data.assessed, version: 'rolling' };
  const agents = [{ ...agent, data: { ...agent.data, assessed } }];
  const [row = expect.fail()] = toDirectory({ agents }, createUrls('/', PUBLIC)).rows;
  expect(textOf(row)).toContain('the service');
  expect(textOf(row)).not.toContain('rolling');
});

it('says of how many listed advisories it counts the open ones, and how many inputs are documented', () => {
  expect(textOf(MIXED)).toContain('0 of 1 listed');
  expect(textOf(rowOf(['version: 1.2.3', 'version: 1.0.0']))).toContain('1 of 1 listed');
  expect(textOf(MIXED)).toMatch(/8 %\s+1 of 12/);
});
