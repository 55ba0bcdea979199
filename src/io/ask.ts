import { createInterface } from 'node:readline/promises';

/** Asks a person at a terminal. @returns the answer, or undefined when the person leaves */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * A way to ask, where a person sits at both ends of the terminal.
 * @returns undefined where there is nobody to ask
 */
export function terminal(): Ask | undefined {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (question) => {
    const reader = createInterface({ input, output });
    const left = new Promise<undefined>((resolve) =>
      reader.once('close', () => resolve(undefined)),
    );
    const answer = await Promise.race([reader.question(question), left]);
    // What is printed next begins on a line of its own.
    if (answer === undefined) output.write('\n');
    reader.close();
    return answer;
  };
}
