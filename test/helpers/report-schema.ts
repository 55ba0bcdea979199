import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from './build-site.ts';

const path = join(root, 'test/fixtures/aivss/report-schema.json');
const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(path, 'utf8')) as object,
);

/** What the schema of AIVSS 0.8, Appendix A, has against a report. */
export function schemaFaults(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
