import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { errorsOf } from './errors.ts';

type Schema = { readonly definitions: { readonly region: object } };

// It says that it is of draft 4, and has nothing that draft 7 reads otherwise.
const schema: Schema = {
  ...(createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  ) as Schema),
  ...{ $schema: undefined, id: undefined },
};

// The errata of 2023 ask for what the package does not yet: a region says where it begins.
Object.assign(schema.definitions.region, {
  anyOf: ['startLine', 'charOffset', 'byteOffset'].map((name) => ({ required: [name] })),
});

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** What the official schema of SARIF 2.1.0 has against a log. */
export function sarifFaults(text: string): string[] {
  validate(JSON.parse(text));
  return errorsOf(validate.errors);
}
