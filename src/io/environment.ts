// Whatever runs here says no word to anybody, whatever the settings of the machine.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The variables of the process. No other file asks for them. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

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
