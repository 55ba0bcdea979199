import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isCalendarDate } from '#domain/calendar-date.ts';

const formats = {
  date: isCalendarDate,
  uri: (text: string) => URL.canParse(text),
  'date-time': (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text),
};

/** What a JSON Schema has against a value, one line each. */
export type Faults = (value: unknown) => string[];

const known = new Map<string, Faults>();

/**
 * Checks values by a JSON Schema.
 * @param schema of draft 2020-12, or of draft 7 where it says so; the same text is compiled once
 */
export function faultsBy(schema: object): Faults {
  const text = JSON.stringify(schema);
  const faults = known.get(text) ?? compile(schema, text.includes('json-schema.org/draft-07'));
  known.set(text, faults);
  return faults;
}

function compile(schema: object, isOld: boolean): Faults {
  const options = { allErrors: true, strict: false, formats };
  const ajv = isOld ? new Ajv(options) : new Ajv2020(options);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

/** JSON Pointers to every `null` of a value. */
export function nullsIn(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object' || value === undefined) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    nullsIn(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
