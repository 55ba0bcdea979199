import { expect, it } from 'vitest';
import { NAMESPACE, uuid5 } from '#exports/uuid5.ts';

it('is the UUID of RFC 9562, appendix A.4', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(uuid5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('has the namespace of the repository’s address', () => {
  const url = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
  const address = 'https://github.com/agent-threat-catalog/agent-threat-catalog';
  expect(uuid5(address, url)).toBe(NAMESPACE);
});
