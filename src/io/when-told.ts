import { once } from 'node:events';

/** Without the process that started this one, nobody waits for it. */
const endAlone = () => process.exit(1);

/**
 * Waits for the next word of the process that started this one; not at all where it was started by
 * hand.
 */
export async function whenTold(): Promise<void> {
  if (!process.connected) return;
  process.once('disconnect', endAlone);
  await once(process, 'message');
  process.off('disconnect', endAlone);
}
