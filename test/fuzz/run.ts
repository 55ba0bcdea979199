import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validEntry } from '../helpers/valid-entry.ts';
import { killCommands } from './kills.ts';
import { checkReader } from './reader-property.ts';

/**
 * The long run of the fuzzer: `npm run fuzz -- --runs 10000 --seed 1`. It begins with the entry of
 * the tests, and for each fifth text with a real one. Without a seed it takes another one each time,
 * and prints it. `npm run fuzz -- --kills 1000` kills commands instead, at moments of its choice.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    slowest: { type: 'string' },
    kills: { type: 'string' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];

/** Kills commands, and tells how far it has come. */
async function killAll(count: number): Promise<void> {
  console.log(`${count} commands to kill, seed ${seed}`);
  const tally = await killCommands(count, seed, ({ kills, finished }) => {
    if ((kills + finished) % 120 === 0) console.log(`  ${kills + finished}`);
  });
  const { kills, finished, edits, switches, outcomes } = tally;
  console.log(`${kills} killed, ${finished} came to their end first; nothing was lost`);
  console.log(`${edits} edits and ${switches} switches of the branch in between; then:`);
  for (const [kind, times] of [...outcomes].sort(([, a], [, b]) => b - a))
    console.log(`  ${times}  ${kind}`);
}

/** Reads hostile texts, and tells what came of it. */
function readAll(): void {
  const folder = 'content/agents';
  const real = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const texts = [...real, ...Array<string>(real.length * 4).fill(validEntry())];
  const start = performance.now();
  console.log(`${runs} texts, seed ${seed}`);
  const { files, accepted, worst, slowest } = checkReader(texts, { runs, seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${files} files read in ${seconds} s, ${accepted} accepted, none broke the reader`);
  console.log(
    `the slowest took the work of ${worst.toFixed(0)} small entries and has ${slowest.length} characters`,
  );
  if (values.slowest !== undefined) writeFileSync(values.slowest, slowest);
}

try {
  if (values.kills === undefined) readAll();
  else await killAll(Number(values.kills));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
