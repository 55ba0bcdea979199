import { dirname, join } from 'node:path';
import { INDEX_FOLDER } from '#ui/search/index-format.ts';
import type { IndexTask } from './index-task.ts';
import type { Places } from './places.ts';
import { startProcess } from './run-process.ts';
import type { Running } from './run-process.ts';

/**
 * The last steps of a build, each in a process of its own: the index of the search, and the last look,
 * which goes on beside it and looks at the index in the end.
 * @param places of the build
 * @param code a digest of code and options
 */
export function lastSteps({ out, journal }: Pick<Places, 'out' | 'journal'>, code: string) {
  let steps: { readonly index: Running; readonly look: Running } | undefined;
  const keep = join(dirname(journal), 'index.json');
  const start = () => {
    const task: IndexTask = { left: out.aside, keep, code };
    return (steps ??= {
      index: startProcess(new URL('../index-pages.ts', import.meta.url), task),
      look: startProcess(new URL('../../site-lint/main.ts', import.meta.url), {
        later: INDEX_FOLDER,
      }),
    });
  };
  return {
    /** Starts both while the site is not in order yet: they wait. */
    start: (): void => void start(),
    /** Has both done. @returns rejects with `ProcessEnded` where one finds something wrong */
    finish: async (): Promise<void> => {
      const { index, look } = start();
      index.tell();
      look.tell();
      await index.ended;
      look.tell();
      await look.ended;
    },
    /** Ends what still goes on. */
    stop: (): void => {
      steps?.index.stop();
      steps?.look.stop();
    },
  };
}
