import type { ErrorObject } from 'ajv';

/** What a JSON Schema has against a value, one line each. */
export function errorsOf(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
