import { once } from 'node:events';

/** Without the process that started this one, nobody waits for it. */
const endAlone = () => process.exit(1);

/** What a process marks when it has been told to begin: what it does is measured from there. */
const BEGUN = 'begun';

/**
 * Waits for the next word of the process that started this one; not at all where it was started by
 * hand.
 */
export async function whenTold(): Promise<void> {
  if (!process.connected) return;
  process.once('disconnect', endAlone);
  await once(process, 'message');
  process.off('disconnect', endAlone);
  if (performance.getEntriesByName(BEGUN).length === 0) performance.mark(BEGUN);
}
