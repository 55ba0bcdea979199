import { hash } from 'node:crypto';
import { keepCompiled } from '#io/compile-cache.ts';
import type { Slice } from './arguments.ts';

keepCompiled();
const { contentFolder } = await import('#io/content-folder.ts');
const { userPath } = await import('#io/user-file.ts');
const { buildOptions } = await import('../build-options.ts');
const { checkSurroundings } = await import('../check-surroundings.ts');
const { tellFault } = await import('#io/tell-faults.ts');
const { ROOT, codeDigest } = await import('#io/code-digest.ts');
const { placesOf, placesOfShard } = await import('./places.ts');
const { readArguments } = await import('./arguments.ts');
const { ShardFault } = await import('./shard-fault.ts');
const { ProcessEnded } = await import('./run-process.ts');
const { countRecords } = await import('#io/records.ts');

/** What a build is made with. Only where that is right, the modules that build are loaded: they take longer. */
function prepareOptions() {
  checkSurroundings('build', ROOT, process.pid);
  const options = buildOptions();
  const code = codeDigest();
  // Where it goes changes nothing of what is made.
  const made = hash('sha256', code + JSON.stringify({ ...options, outDir: undefined }));
  return {
    making: { root: ROOT, code, content: contentFolder(), options },
    made: made.slice(0, 32),
  };
}

/** Builds a slice of the site. @returns false where the entries have errors */
async function shard(slice: Slice): Promise<boolean> {
  const { making, made } = prepareOptions();
  const places = placesOfShard(making);
  const { withPool } = await import('./pool.ts');
  const tally = await withPool(countRecords(places.records) === 0, async (pool) => {
    const { buildShard } = await import('./build-shard.ts');
    return buildShard(pool, slice, places, made, contentFolder());
  });
  if (tally)
    console.log(
      `✓ shard ${slice.shard} of ${slice.of}: printed ${tally.printed} agents, kept ${tally.kept}`,
    );
  return tally !== undefined;
}

/**
 * Builds the site and its search index, and looks through both.
 * @param shards the folders of shards that have printed the agents; none where they are printed here
 * @returns false where the entries have errors
 */
async function site(shards: readonly string[]): Promise<boolean> {
  const { making, made } = prepareOptions();
  const places = placesOf(making);
  if (shards.length > 0) {
    const { adoptShards } = await import('./adopt-shards.ts');
    adoptShards(shards, places, made);
  }
  const { withPool } = await import('./pool.ts');
  const { lastSteps } = await import('./last-steps.ts');
  const steps = lastSteps(places, made);
  try {
    const tally = await withPool(countRecords(places.records) === 0, async (pool) => {
      const { buildSite } = await import('./build-site.ts');
      return buildSite(pool, places, made, contentFolder(), steps.start);
    });
    if (!tally) return false;
    console.log(`✓ printed ${tally.printed} agents, kept ${tally.kept}`);
    await steps.finish();
    return true;
  } finally {
    steps.stop();
  }
}

try {
  const asked = readArguments(process.argv.slice(2));
  const done = await (asked.kind === 'shard'
    ? shard(asked)
    : site(asked.kind === 'merge' ? asked.folders.map((folder) => userPath(folder)) : []));
  if (!done) process.exitCode = 1;
} catch (error) {
  // Of what a process of the build said itself, nothing is left to tell.
  if (error instanceof ProcessEnded) process.exitCode = error.status;
  else if (error instanceof ShardFault) {
    console.error(error.message);
    process.exitCode = 1;
  } else tellFault(error);
}
