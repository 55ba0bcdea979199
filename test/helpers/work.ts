import { readTexts } from '#reader/read-texts.ts';
import { TODAY, validEntry } from './valid-entry.ts';

/** Carries a function out, and tells how much processor time it took in this thread, in milliseconds. */
function timed<Value>(run: () => Value): { value: Value; time: number } {
  const before = process.threadCpuUsage();
  const value = run();
  const { user, system } = process.threadCpuUsage(before);
  return { value, time: (user + system) / 1000 };
}

/** So much is measured before it is divided, in milliseconds: some systems count in steps of four. */
const ENOUGH = 60;

/** The processor time of reading one small entry without a fault, in milliseconds: found out once. */
let ofEntry: number | undefined;

function timeOfEntry(): number {
  if (ofEntry !== undefined) return ofEntry;
  const text = validEntry();
  let [sum, count] = [0, 0];
  for (; sum < ENOUGH; count += 1)
    sum += timed(() => readTexts([{ id: 'a', file: 'a.md', text }], TODAY)).time;
  return (ofEntry = sum / count);
}

/**
 * Carries a function out, and tells how many small entries could be read with its work: about as many
 * on a slow machine as on a fast one, and whatever else runs beside it. What grows with the square of
 * its input comes to thousands.
 */
export function weigh<Value>(run: () => Value): { value: Value; work: number } {
  const { value, time } = timed(run);
  return { value, work: time / timeOfEntry() };
}
