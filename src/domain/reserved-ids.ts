/** Words that are parts of addresses, or names of commands. */
const WORDS = ['404', '500', 'api', 'index', 'new', 'score', 'search'];

/** Device names: Windows opens the device instead of the file, whatever its ending. */
const DEVICES = ['aux', 'con', 'nul', 'prn'];

const PORTS = ['com', 'lpt'].flatMap((port) =>
  Array.from({ length: 10 }, (_, number) => `${port}${number}`),
);

/** Ids that no entry may have. Ids inside an entry, of threats and the like, are free. */
export const reservedIds: readonly string[] = [...WORDS, ...DEVICES, ...PORTS];

/** True for an id that no entry may have. */
export function isReserved(id: string): boolean {
  return reservedIds.includes(id.toLowerCase());
}
