// Holds the files of the built site to the official schemas that lie in a folder, and tries whether
// ours are at least as strict: see the README beside this.
//
// usage: node test/exports/formats/schemas/official.ts <folder> [built site]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from './index.ts';

type Accepts = (value: unknown) => boolean;

const [folder = '', site = 'dist'] = process.argv.slice(2);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

function newAjv(Kind: typeof Ajv | typeof Ajv2020) {
  const ajv = new Kind({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  // Of any scheme, also that of package URLs.
  for (const name of ['iri', 'iri-reference']) ajv.addFormat(name, (text) => URL.canParse(text));
  for (const name of ['idn-email', 'idn-hostname']) ajv.addFormat(name, true);
  return ajv;
}

const oneFile = (Kind: typeof Ajv | typeof Ajv2020, name: string): Accepts =>
  newAjv(Kind).compile(read(join(folder, name)));

/** A bundle by its own schema, and each of its objects by the one of its type. */
function stix(): Accepts {
  const ajv = newAjv(Ajv2020);
  const files = readdirSync(join(folder, 'stix'), { recursive: true, encoding: 'utf8' });
  const ids = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const schema = read(join(folder, 'stix', file)) as { $id: string };
    ajv.addSchema(schema);
    ids.set(file.replace(/^.*\//, '').replace('.json', ''), schema.$id);
  }
  const by = (name: string) => ajv.getSchema(ids.get(name) ?? `none of ${name}`) as Accepts;
  return (value) => {
    if (!by('bundle')(value)) return false;
    const { objects = [] } = value as { objects?: { type: string }[] };
    return objects.every((object) => by(object.type)(object));
  };
}

const official: Readonly<Record<string, readonly [file: string, Accepts]>> = {
  'threat-dragon': ['threat-dragon.json', oneFile(Ajv, 'threat-dragon.json')],
  'tm-bom': ['tm-bom.json', oneFile(Ajv2020, 'tm-bom.json')],
  openvex: ['openvex.json', oneFile(Ajv2020, 'openvex.json')],
  stix: ['stix.json', stix()],
};

/** A value that differs from another in one place. */
type Altered = { readonly place: string; readonly value: unknown };

/** Every value like this one but for one place: a field less, another type, a field more. */
function* altered(value: unknown): Generator<Altered> {
  for (const other of [null, 0, -1, '', 'no such value', {}, [], true])
    yield { place: ` as ${JSON.stringify(other)}`, value: other };
  if (typeof value !== 'object' || value === null) return;
  const put = (key: string, other: unknown) =>
    Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  if (!Array.isArray(value)) yield { place: '/* more', value: { ...value, noSuchField: 'x' } };
  for (const [key, part] of Object.entries(value)) {
    const others = Object.entries(value).filter(([name]) => name !== key);
    if (!Array.isArray(value)) yield { place: `/${key} gone`, value: Object.fromEntries(others) };
    for (const { place, value: other } of altered(part))
      yield { place: `/${key}${place}`, value: put(key, other) };
  }
}

for (const [id, [name, accepts]] of Object.entries(official)) {
  const files = readdirSync(join(site, 'agents'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`/${name}`))
    .map((path) => join(site, 'agents', path));
  const bad = files.filter((path) => !accepts(read(path)));
  const faultsOf = schemas[id] ?? (() => []);
  const [smallest = ''] = files.toSorted((a, b) => readFileSync(a).length - readFileSync(b).length);
  let [tried, refused] = [0, 0];
  const looser: string[] = [];
  for (const { place, value } of altered(read(smallest))) {
    tried += 1;
    if (accepts(value)) continue;
    refused += 1;
    if ((await faultsOf(JSON.stringify(value))).length === 0) looser.push(`  ${place}`);
  }
  console.log(
    `${id}: ${files.length} files, ${bad.length} refused; ${tried} alterations, ${refused} refused by the official schema, ${looser.length} of them not by ours`,
  );
  console.log(looser.join('\n'));
  if (files.length === 0 || bad.length > 0 || looser.length > 0) process.exitCode = 1;
}
