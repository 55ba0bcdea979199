import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Words round an id that say nothing: `The MIT License`, `Apache License, Version 2.0`. */
const ROUND = /\b(?:the|licen[cs]e|version)\b|,/gi;

/** What is typed like an id: one word of capitals, or with a number in it. */
const LIKE_AN_ID = /^(?!LicenseRef-)(?:[A-Z.+-]+|\S*\d\S*)$/;

/** The id of SPDX that was meant, whatever its case, spaces and words round it. */
function meantBy(license: string): string | undefined {
  const words = license.replace(ROUND, ' ').trim();
  // The library looks ids up in a plain object, which has a `constructor` of its own.
  const id: unknown = fixupSpdxId(words.replace(/\s+/g, '-'));
  return typeof id === 'string' ? id : undefined;
}

/** A licence is called what every other list calls it. */
export const licenseIsSpdx: Rule = {
  id: 'license-is-spdx',
  title: 'A licence that SPDX lists has its id',
  why: 'Readers and programs compare licences by these ids. One that SPDX does not list is told in words.',
  severity: 'warning',
  examples: {
    good: `license: Example Source License (MIT with added conditions)`,
    bad: [
      {
        yaml: `license: Apache 2.0`,
        message: '`license` is `Apache 2.0`, which SPDX writes `Apache-2.0`',
      },
      {
        yaml: `license: The MIT License`,
        message: '`license` is `The MIT License`, which SPDX writes `MIT`',
      },
      { yaml: `license: MTI`, message: '`license` is `MTI`, which is no id of SPDX' },
    ],
  },
  check: ({ data: { license } }) => {
    if (license === undefined || fixupSpdxId(license) === license) return [];
    const id = meantBy(license);
    if (id !== undefined) {
      const message = `\`license\` is \`${license}\`, which SPDX writes \`${id}\``;
      return [
        { ...valueProblem(['license'], message, `Write ${id}.`), advice: id, fix: { put: id } },
      ];
    }
    if (!LIKE_AN_ID.test(license)) return [];
    const hint =
      'Look for its id at https://spdx.org/licenses/; where it has none, say its name in words.';
    return [
      valueProblem(['license'], `\`license\` is \`${license}\`, which is no id of SPDX`, hint),
    ];
  },
};
