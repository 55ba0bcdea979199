/**
 * Something around the command is not as it needs it: a folder, a variable, another command. The
 * message says what was found, in whole sentences, and what to do; no stack helps with it.
 */
export class EnvironmentFault extends Error {
  /** @param message what is wrong and what to do */
  constructor(message: string) {
    super(message);
    this.name = 'EnvironmentFault';
    this.stack = message;
  }
}
