import { compare, valid } from '@renovatebot/pep440';
import type { VersionScheme } from './scheme.ts';

/** PEP 440 (https://peps.python.org/pep-0440/), as packages of Python number. */
export const pep440 = {
  id: 'pep440',
  name: 'PEP 440',
  means: 'As packages of Python number: 0.4.22, 1.0rc1, 1.0.post1, 1!2.0.',
  takes: 'a version of Python packages, such as 0.4.22, 1.0rc1 or 1.0.post1',
  isVersion: (text) => valid(text) !== null,
  compare: (a, b) => compare(a, b),
} as const satisfies VersionScheme;
