import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import type { ErrorObject } from 'ajv';
import type * as z from 'zod';
import { schemaFaults } from '../../../helpers/report-schema.ts';
import { errorsOf } from './errors.ts';
import { navigatorLayer } from './navigator.ts';
import { openVex } from './openvex.ts';
import { sarifFaults } from './sarif.ts';
import { stixBundle } from './stix.ts';
import { threatDragon } from './threat-dragon.ts';
import { tmBom } from './tm-bom.ts';

/** What a schema has against the text of a file. */
type Faults = (text: string) => string[] | Promise<string[]>;

const byOurs =
  (schema: z.ZodType): Faults =>
  (text) =>
    (schema.safeParse(JSON.parse(text)).error?.issues ?? []).map(
      ({ path, message }) => `/${path.join('/')} ${message}`,
    );

const cycloneDx = new JsonStrictValidator(Version.v1dot6);

/** The schema of each format that has one, by the id of the format: see the README beside this. */
export const schemas: Readonly<Record<string, Faults>> = {
  'threat-dragon': byOurs(threatDragon),
  'tm-bom': byOurs(tmBom),
  cyclonedx: async (text) =>
    errorsOf((await cycloneDx.validate(text)) as readonly ErrorObject[] | null),
  openvex: byOurs(openVex),
  sarif: sarifFaults,
  stix: byOurs(stixBundle),
  navigator: byOurs(navigatorLayer),
  aivss: (text) => schemaFaults(JSON.parse(text)),
};
