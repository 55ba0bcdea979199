import * as z from 'zod';

/** A package URL without version, qualifiers or subpath. Source: ECMA-427, Package-URL. */
const PACKAGE_URL = /^pkg:[a-z][a-z0-9.-]*(?:\/[A-Za-z0-9._~%+-]+)+$/;

/** Where a package is found, such as `pkg:pypi/langflow`: the type, then the name. */
export const packageUrl = z
  .string()
  .max(200)
  .regex(PACKAGE_URL, 'is not a package URL without a version, such as pkg:pypi/langflow')
  .meta({
    patternErrorMessage: 'A package URL without a version: pkg:pypi/langflow, pkg:npm/flowise.',
  });
