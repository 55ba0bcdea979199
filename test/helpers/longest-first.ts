import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * The files whose tests take the longest, the longest first: each some seconds. Where one of them
 * comes last, a worker ends long before the other. Vitest knows by itself only what it has run before
 * in this checkout, and else goes by the size of a file, which says little.
 */
export const LONGEST: readonly string[] = [
  'test/browser/accessible.test.ts',
  'test/build/builds.slow.test.ts',
  'test/browser/answer.test.ts',
  'test/browser/use.test.ts',
  'test/browser/what-if.test.ts',
  'test/github/check-entries.test.ts',
  'test/browser/layout.test.ts',
  'test/browser/checklist.test.ts',
  'test/site/check-inventory.test.ts',
  'test/cli/surroundings.slow.test.ts',
  'test/browser/no-javascript.test.ts',
  'test/reader/fix/fix-properties.slow.test.ts',
  'test/browser/hostile.test.ts',
  'test/fuzz/kills.test.ts',
  'test/hostile/hostile.test.ts',
  'test/site/exports.test.ts',
  'test/site/valid-html.test.ts',
];

/** The place of a file among the longest; the one after all of them where it is none. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
  return place === -1 ? LONGEST.length : place;
}

/** Has the longest files of each project run first, and the others in the order that Vitest gives them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((own) =>
      sorted.filter(({ project }) => project === own).toSorted((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
