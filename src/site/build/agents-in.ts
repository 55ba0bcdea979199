import { latest } from '#domain/remember.ts';
import type { JoinedFiles } from '../build-state.ts';
import { openJournal, parseUnit } from './journal.ts';

/** What a line of the journal says of a file: its path, its bytes and its time. */
function writtenIn(line: string, path: string): string | undefined {
  const from = line.indexOf(`[${JSON.stringify(path)},`);
  return from === -1 ? undefined : line.slice(from, line.indexOf(']', from));
}

/**
 * The agents that a journal tells of, for putting their files together. It is read where that is done:
 * sent by another process, its list of files took several times the memory.
 * @param file of the journal, absolute
 */
export const agentsIn = latest((file: string): JoinedFiles['agents'] =>
  [...openJournal(file).read()].flatMap(([id, line]) => {
    const unit = parseUnit(line);
    return unit ? [{ id, ...unit.assessed, written: writtenIn.bind(undefined, line) }] : [];
  }),
);
