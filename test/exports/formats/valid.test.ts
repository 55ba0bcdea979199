import { describe, expect, it } from 'vitest';
import { agentsFor, formats, writeAll } from '#exports/formats/index.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { surroundings } from '../../helpers/surroundings.ts';
import { schemas } from './schemas/index.ts';

const around = surroundings({ catalog: catalogOf() });
const withSchema = formats.filter(({ id }) => id in schemas);

it('every format of JSON has a schema', () => {
  const isJson = ({ type }: { readonly type: string }) => /json$/.test(type);
  expect(formats.filter(isJson)).toEqual(withSchema);
});

describe.each(withSchema)('$id', (format) => {
  const agents = agentsFor(format, around.catalog.agents);
  const faultsOf = schemas[format.id] ?? expect.fail(`no schema of ${format.id}`);

  it('of each entry, and of all, keeps to its schema', async () => {
    expect(agents.length).toBeGreaterThan(10);
    const files = [...agents.map((agent) => [agent]), ...(format.join ? [agents] : [])];
    for (const file of files)
      expect(await faultsOf(await writeAll(format, file, around)), file[0]?.id).toEqual([]);
  });

  it('is refused when a field is gone that its readers need', async () => {
    const [first = expect.fail('no agent')] = agents;
    const text = await format.write(first, around);
    const whole = JSON.parse(text) as Record<string, unknown>;
    const places = REQUIRED[format.id] ?? [];
    expect(places).not.toEqual([]);
    for (const place of places) {
      const value = structuredClone(whole);
      remove(value, place);
      expect(await faultsOf(JSON.stringify(value)), `without ${place}`).not.toEqual([]);
    }
  });
});

/** Fields that a reader of each format cannot do without, as paths. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'threat-dragon': [
    ...['version', 'summary.title', 'detail.threatTop', 'detail.diagrams.0.cells.0.zIndex'],
    'detail.diagrams.0.thumbnail',
  ],
  'tm-bom': ['scope.tier', 'data_flows.0.encrypted', 'threats.0.event', 'controls.0.status'],
  cyclonedx: ['bomFormat', 'components.0.name', 'vulnerabilities.0.affects.0.ref'],
  openvex: ['author', 'statements.0.status', 'statements.0.vulnerability.name'],
  sarif: ['version', 'runs.0.tool', 'runs.0.results.0.message'],
  stix: ['objects.0.id', 'objects.3.created', 'objects.3.name'],
  navigator: ['domain', 'techniques.0.techniqueID', 'gradient.colors'],
  aivss: ['vulnerabilities.0.cvss_base', 'metadata.system_name'],
};

/** Takes the field of a path out of a value. */
function remove(value: Record<string, unknown>, place: string): void {
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let at: unknown = value;
  for (const step of steps) at = (at as Record<string, unknown>)[step];
  expect(at, place).toHaveProperty(last);
  delete (at as Record<string, unknown>)[last];
}
