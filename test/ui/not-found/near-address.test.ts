import { expect, test } from 'vitest';
import { nearAddress } from '#ui/not-found/near-address.ts';

test.for([
  ['/agents/Dify', '/agents/dify/', 'Dify'],
  ['/frameworks/atlas/AML.T0053/', '/frameworks/atlas/aml-t0053/', 'AML.T0053'],
  ['/agents/Open%20WebUI', '/agents/open-webui/', 'Open WebUI'],
  [
    '/agents/microsoft_copilot-studio.html',
    '/agents/microsoft-copilot-studio/',
    'microsoft copilot studio',
  ],
  ['/agents/%E0%A4%A/', '/agents/%e0%a4%a/', '%E0%A4%A'],
] as const)('%s may be %s, or a search for “%s”', ([path, near, words]) => {
  expect(nearAddress(path)).toEqual({ path: near, words });
});

test('an address that is written as this site writes them has no other form', () => {
  expect(nearAddress('/agents/langflow/')).toEqual({ path: undefined, words: 'langflow' });
  expect(nearAddress('/404.html')).toEqual({ path: undefined, words: '404' });
  expect(nearAddress('/Data.json')).toEqual({ path: undefined, words: 'Data.json' });
  expect(nearAddress('/')).toEqual({ path: undefined, words: '' });
});
