import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readKept } from '#io/kept-json.ts';
import type { Slice } from './arguments.ts';
import { SHARD } from './places.ts';
import { ShardFault } from './shard-fault.ts';

const markSchema = z.strictObject({
  shard: z.int(),
  of: z.int(),
  /** A digest of code and options: all shards of a site have the same. */
  code: z.string(),
  /** The calendar date of the build. */
  today: z.string(),
});

/** What a finished shard says of itself. */
type ShardMark = z.output<typeof markSchema>;

const fileOf = (folder: string) => join(folder, SHARD, 'shard.json');

/** Takes the mark away while a shard is built: one that is stopped half-way has none. */
export function unmark(folder: string): void {
  mkdirSync(join(folder, SHARD), { recursive: true });
  rmSync(fileOf(folder), { force: true });
}

/** Marks a shard as finished. */
export function mark(folder: string, { shard, of }: Slice, code: string, today: string): void {
  writeFileSync(fileOf(folder), JSON.stringify({ shard, of, code, today }));
}

/** What a folder says of itself. @throws ShardFault for one that is no finished shard */
function readMark(folder: string): ShardMark & { readonly folder: string } {
  if (!existsSync(fileOf(folder)))
    throw new ShardFault(
      existsSync(join(folder, SHARD))
        ? `The shard in ${folder} is not finished: its build was stopped. Run the same build again; what it has printed is kept.`
        : `${folder} is no shard: a build with --shard makes one.`,
    );
  const kept = readKept(fileOf(folder));
  if (kept === undefined)
    throw new ShardFault(`The shard in ${folder} is damaged; build it again.`);
  const parsed = markSchema.safeParse(kept);
  if (!parsed.success)
    throw new ShardFault(`The shard in ${folder} is of another edition; build it again.`);
  return { ...parsed.data, folder };
}

/**
 * The shards that are to become one site, in their order.
 * @param folders of all of them
 * @param code of the site that is merged
 * @param today the calendar date
 * @throws ShardFault that names each shard that is missing, twice there, or does not fit
 */
export function readShards(
  folders: readonly string[],
  code: string,
  today: string,
): readonly string[] {
  const marks = folders.map(readMark).toSorted((a, b) => a.shard - b.shard);
  const of = marks[0]?.of ?? 0;
  for (const one of marks) {
    const name = `Shard ${one.shard} of ${one.of}, in ${one.folder},`;
    if (one.of !== of) throw new ShardFault(`${name} belongs to another split than ${of} shards.`);
    if (one.code !== code)
      throw new ShardFault(`${name} was built from other code or options. Build it again.`);
    if (one.today !== today)
      throw new ShardFault(`${name} was built on ${one.today}, not on ${today}. Build it again.`);
  }
  const numbers = marks.map(({ shard }) => shard);
  const twice = numbers.find((number, i) => numbers[i - 1] === number);
  if (twice !== undefined) throw new ShardFault(`Shard ${twice} of ${of} was given twice.`);
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((n) => !numbers.includes(n));
  if (missing.length > 0)
    throw new ShardFault(
      `${missing.map((n) => `Shard ${n} of ${of}`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing. Build each with --shard, and name all folders.`,
    );
  return marks.map(({ folder }) => folder);
}
