import { systemFault } from './system-fault.ts';

/** How a process ends that the system has stopped, and not a fault of its own. */
export const STOPPED = 2;

/** Says what went wrong: in words where the system said no, else with where it happened. */
export function tellFault(error: unknown): void {
  const fault = systemFault(error);
  process.stderr.write(
    `${fault?.message ?? (error instanceof Error ? error.stack : String(error))}\n`,
  );
  process.exitCode = fault ? STOPPED : 1;
}

/** Has what nobody catches in this process told so. */
export function tellUncaught(): void {
  process.once('uncaughtException', (error) => {
    tellFault(error);
    process.exit();
  });
}
