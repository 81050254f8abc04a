/**
 * Weighs what a browser has to load, gzipped, from what was just built: the first screen beside a bare page of the same kit, and
 * what each further page adds. The first screen is the frame and Today, which come together, with the words of the heavier language; the limits are the house's.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ADMIN = 'apps/admin';
const FIRST_SCREEN_BEYOND_BARE = 60_000;
const FURTHER_PAGE = 60_000;
const WORDS = 'src/locales/';

execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--config', 'vite.bare.config.ts'], {
  cwd: ADMIN,
  stdio: 'inherit',
});
const bare = scripts('dist-bare');
const app = scripts('dist');

const words = Math.max(...app.lazy.filter((name) => name.startsWith(`${WORDS}first-`)).map((name) => app.weigh(app.with(name))));
const frame = app.with('index.html');
const firstScreen = app.weigh(frame) + words;
const bareWeight = bare.weigh(bare.with('bare.html'));
const further = app.lazy
  .filter((name) => !isWords(name))
  .map((name) => ({ name, adds: app.weigh(new Set([...app.with(name)].filter((file) => !frame.has(file)))) }))
  .sort((one, other) => other.adds - one.adds);

const troubles = further
  .filter(({ adds }) => adds > FURTHER_PAGE)
  .map(({ name, adds }) => `${name} adds ${kB(adds)}, more than ${kB(FURTHER_PAGE)}`);
if (firstScreen > bareWeight + FIRST_SCREEN_BEYOND_BARE)
  troubles.push(`the first screen weighs ${kB(firstScreen)}, more than ${kB(FIRST_SCREEN_BEYOND_BARE)} beyond the bare page`);

console.log(`first screen ${kB(firstScreen)} (words ${kB(words)} of it), bare page ${kB(bareWeight)}`);
for (const { name, adds } of further.slice(0, 5)) console.log(`${name} adds ${kB(adds)}`);
for (const trouble of troubles) console.log(`TOO HEAVY: ${trouble}`);
process.exitCode = troubles.length > 0 ? 1 : 0;

function isWords(name) {
  return name.startsWith(WORDS);
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** One build's scripts: which are loaded only when asked for, what each brings with it, and what some of them weigh together. */
function scripts(folder) {
  const out = join(ADMIN, folder);
  const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));
  const lazy = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry && name.startsWith('src/'));
  const gather = (name, seen) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${folder} has no ${name}: what is weighed must be named as it is built`);
    if (seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const brought of chunk.imports ?? []) gather(brought, seen);
    return seen;
  };
  const gzipped = (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
  return {
    lazy,
    with: (name) => gather(name, new Set()),
    weigh: (files) => [...files].reduce((sum, file) => sum + gzipped(file), 0),
  };
}
