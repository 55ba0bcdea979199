// Whatever runs here says no word to anybody, whatever the settings of the machine.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The variables of the process. No other file asks for them. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
