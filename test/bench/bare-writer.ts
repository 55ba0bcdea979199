// Writes the bytes of a folder to another one, with nothing around it: what the file system costs.
// The bytes are read a few files at a time, and only the writing is timed.
//
// usage: node test/bench/bare-writer.ts <from> <to>
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Files that are held at a time. */
const HANDFUL = 200;

const [from = '', to = ''] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => relative(from, join(one.parentPath, one.name)));
rmSync(to, { recursive: true, force: true });
const made = new Set<string>();
let [wall, cpu] = [0, 0];
for (let first = 0; first < files.length; first += HANDFUL) {
  const handful = files.slice(first, first + HANDFUL);
  const texts = handful.map((file) => readFileSync(join(from, file)));
  const [start, before] = [performance.now(), process.cpuUsage()];
  handful.forEach((file, at) => {
    const place = join(to, file);
    const folder = dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(place, texts[at] ?? '');
  });
  const { user, system } = process.cpuUsage(before);
  wall += (performance.now() - start) / 1000;
  cpu += (user + system) / 1e6;
}
console.log(JSON.stringify({ wall, cpu, peak: process.resourceUsage().maxRSS / 1024 }));
