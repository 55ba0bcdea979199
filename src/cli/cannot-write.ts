/** Why a file cannot be written, as one sentence. What was there is kept: files are replaced whole. */
export function cannotWrite(name: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `${name} cannot be written (${code ?? message}); what was there is kept`;
}
