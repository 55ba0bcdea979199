import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { EnvironmentFault } from '#io/environment.ts';
import { claim, clearAway, isAtWork, readOwner, startOf } from '#io/owner-mark.ts';

/** Times that a mark of a build that has ended is cleared away before that is given up. */
const TRIES = 3;

/**
 * Says that a build writes into a folder, until the process that it is for has ended: two builds
 * into one folder would each remove what the other wrote.
 * @param root the project's folder
 * @param out where the site is to go, absolute
 * @param pid the process whose end is the end of the build
 * @throws EnvironmentFault when another build is at work there
 */
export function markBuild(root: string, out: string, pid: number): void {
  const folder = join(root, '.cache/builds');
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(out).digest('hex').slice(0, 16);
  const path = join(folder, `${name}.json`);
  const owner = {
    pid,
    host: hostname(),
    start: startOf(pid),
    command: 'build',
    token: randomUUID(),
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (claim(path, owner)) return;
    const other = readOwner(path);
    if (other?.pid === pid && other.start === owner.start) return;
    if (other && isAtWork(other))
      throw new EnvironmentFault(
        `another build (process ${other.pid} on ${other.host}) writes into ${out}: wait until it has ended, or name another folder with SITE_OUT. If it is no more, remove ${path}`,
      );
    clearAway(path);
  }
}
