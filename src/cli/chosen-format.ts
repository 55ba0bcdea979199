import { listOf } from '#domain/wording.ts';
import { UsageError } from './command.ts';

/**
 * The form of output that `--format` asks for.
 * @param options what was typed
 * @param forms what the command can print, `text` among them, which is the default
 * @throws UsageError for any other form
 */
export function chosenFormat<Form extends string>(
  options: ReadonlyMap<string, string>,
  forms: readonly Form[],
): Form {
  const asked = options.get('format') ?? 'text';
  const form = forms.find((candidate) => candidate === asked);
  if (form === undefined) throw new UsageError(`--format is "${asked}"; it takes ${listOf(forms)}`);
  return form;
}
