import type { Rescored } from '#domain/catalog/diff.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';

/** How the score comes about now, as one line for each case. */
export function stepLines({ after }: Rescored): string[] {
  return workedSteps(after.score.interval).map(({ title, steps }) => {
    const [last, ...rest] = steps.toReversed();
    const lines = rest.toReversed().map(({ worked, result }) => `${worked} = ${result}`);
    return `${title}: ${lines.join('; ')}; rounded half up ${last?.result}`;
  });
}
