import { visible } from '#domain/visible.ts';
import { listOf } from '#domain/wording.ts';
import { environment, EnvironmentFault } from './environment.ts';
import { SETTINGS } from './settings.ts';
import { unknownSettings } from './unknown-settings.ts';
import type { UnknownSetting } from './unknown-settings.ts';

/** What there is to choose from, once behind all that is wrong. */
const KNOWN = `The settings are ${listOf(SETTINGS, 'and')}.`;

/** A slip: the value may be a secret of somebody else, and is not told. */
function slipWords({ name, near }: UnknownSetting): string {
  const read = visible(name);
  return `${read} is no setting. Did you mean ${near ?? ''}? Give it that name, or take ${read} out of the environment; empty, it counts as not set.`;
}

/** What may be a variable of another program. */
function strangeWords({ name, near }: UnknownSetting): string {
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `warning: ${visible(name)} is no setting, and nothing reads it.${hint}`;
}

/**
 * Makes sure that no setting is misspelt: a build that does not read `CATALOG_CONTNET` publishes
 * other entries than were meant. A name that is near to none may be another program's, such as a
 * variable that the host of a build gives to all builds: it is told, and stops nothing.
 * @param warn takes what stops nothing, in lines
 * @param variables the environment
 * @throws EnvironmentFault with all names that are slips of settings
 */
export function checkSettings(
  warn: (text: string) => unknown = (text) => process.stderr.write(`${text}\n`),
  variables = environment,
): void {
  const unknown = unknownSettings(variables);
  const slips = unknown.filter(({ isSlip }) => isSlip);
  const strange = unknown.filter(({ isSlip }) => !isSlip);
  if (strange.length > 0) {
    const rest = slips.length > 0 ? [] : [KNOWN];
    warn([...strange.map(strangeWords), ...rest].join('\n'));
  }
  if (slips.length > 0) throw new EnvironmentFault([...slips.map(slipWords), KNOWN].join('\n'));
}
