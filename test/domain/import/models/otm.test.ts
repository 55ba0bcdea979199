import { expect, it } from 'vitest';
import { readOtm } from '#domain/import/models/otm.ts';

/** The kind of a component of this type. */
function kindOf(type: string) {
  const model = readOtm({
    otmVersion: '0.2.0',
    project: { id: 'p', name: 'P' },
    components: [{ id: 'c', name: 'C', type, parent: { trustZone: 'z' } }],
    trustZones: [{ id: 'z', name: 'Z' }],
  });
  if ('fault' in model) throw new Error(model.fault);
  return model.components[0]?.kind;
}

it.each([
  ['web-client', 'actor'],
  ['mobile_client', 'actor'],
  ['MobileClient', 'actor'],
  ['browser', 'actor'],
  ['end users', 'actor'],
  ['azure-data-factory', 'process'],
  ['refactoring-service', 'process'],
  ['external-service', 'external'],
  ['third-party', 'external'],
  ['saas-crm', 'external'],
  ['sqlserver', 'store'],
  ['redis', 'store'],
  ['postgres', 'store'],
  ['amazon-dynamodb', 'store'],
  ['mongo', 'store'],
  ['message-queue', 'store'],
  ['S3', 'store'],
  ['vpc', 'process'],
  ['', 'process'],
])('a component of type %s is: %s', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});
