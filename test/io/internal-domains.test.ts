import { describe, expect, it } from 'vitest';
import { EnvironmentFault } from '#io/environment.ts';
import { internalDomains } from '#io/internal-domains.ts';

describe('CATALOG_DOMAINS', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['corp.internal', ['corp.internal']],
    ['Corp.Internal, lan', ['corp.internal', 'lan']],
    ['home.arpa', ['home.arpa']],
  ])('%j names %j', (text, domains) =>
    expect(internalDomains({ CATALOG_DOMAINS: text })).toEqual(domains),
  );

  it.each([
    'example.com',
    'corp.internal,',
    'https://wiki.corp.internal',
    '*.internal',
    '.internal',
    'localhost',
    'corp.internal lan',
  ])('%j is none, and what may stand there is told', (text) => {
    const read = () => internalDomains({ CATALOG_DOMAINS: text });
    expect(read).toThrow(EnvironmentFault);
    expect(read).toThrow(/^CATALOG_DOMAINS is ".*": it may hold domains .* such as corp\.internal/);
  });
});
