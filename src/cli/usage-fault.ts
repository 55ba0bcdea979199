/**
 * What is wrong with the way in which a command was called, in one sentence.
 * @param error from `parseArgs`, or one of our own
 */
export function usageFault(error: unknown): string {
  const { message } = error as Error;
  const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
  return unknown === undefined ? message : `there is no option ${unknown}`;
}
