/**
 * The day on which the command or the build runs, in UTC, so that it does not depend on the machine.
 * @returns a calendar date
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
