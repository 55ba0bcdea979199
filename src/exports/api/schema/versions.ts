import * as z from 'zod';
import { NO_MINIMUM } from '#domain/catalog/minimum-version.ts';
import { schemes } from '#domain/versions/schemes.ts';
import { rangeSchema } from './advisory.ts';
import { ids, maybe } from './common.ts';

/** The lowest version to run. */
export const minimumSchema = z
  .strictObject({
    kind: z
      .enum(['any', 'from', 'none-known'])
      .describe(
        `any: ${NO_MINIMUM.any}. none-known: ${NO_MINIMUM['none-known']}.`,
      ),
    version: maybe(z.string(), 'The lowest version, with kind `from`.'),
    package: maybe(
      z.string(),
      'The package that the version numbers, where readers may take it for another one.',
    ),
    inclusive: maybe(z.boolean(), 'False: what comes after that version.'),
    isAbove: maybe(z.boolean(), 'True where it lies above the assessed version.'),
    because: maybe(
      z.string(),
      'The id of the advisory that ends with it; of a threat that names its versions itself, its id.',
    ),
    olderLines: z
      .array(z.string())
      .describe('Older versions from a fixed one on in which no advisory is open: `≥ 1.1.2, < 1.2.0`.'),
    stillOpen: ids.describe(
      'Advisories that are open in it all the same, since no threat that is bound to versions ' +
        'names them; without a version, those that are open in the assessed one.',
    ),
  })
  .describe('The lowest version from which on no threat that releases end is open.');

const packageRangeSchema = rangeSchema
  .omit({ package: true })
  .meta({ id: 'PackageRange', description: 'A range of versions of one package, as OSV has it.' });

/** A package that is numbered apart, with its listed flaws and the threats that its releases end. */
export const furtherPackageSchema = z
  .strictObject({
    package: z.string().describe('A package URL without version.'),
    scheme: maybe(
      z.enum(schemes.map(({ id }) => id)), 'How its versions compare; null where nothing tells.'),
    advisories: z.array(
      z.strictObject({
        id: z.string(),
        exploited: z.boolean().describe('True where attackers use it.'),
        affected: z.array(packageRangeSchema),
      }),
    ),
    threats: z
      .array(z.strictObject({ id: z.string(), affected: z.array(packageRangeSchema) }))
      .describe('Threats that a release ends and that name versions of this package themselves.'),
  })
  .meta({
    id: 'FurtherPackage',
    description:
      'A package of the product beside the first, which is numbered apart, with the listed flaws and threats of it. The stretches know nothing of its versions.',
  });

