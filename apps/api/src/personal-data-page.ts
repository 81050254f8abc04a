import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where every column stands with its class and its basis. */
const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'personal-data.md');
const CLASSES = ['sealed', 'known-as', 'open'];
/** The one basis of what says nothing about a person. */
const NONE = 'none';

/** The page, read: the class of every column by `table.column`, and what is wrong with it, a sentence each. */
type PersonalData = { classes: Map<string, string>; faults: string[] };

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));

const rowsUnder = (page: string, heading: string): string[][] => {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const lines = (after.split('\n## ')[0] as string).split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map(cells);
};

/** Reads the page and holds its columns against its own table of bases: every column has one, every basis has a law, a reason and columns. */
export function readPersonalData(page = readFileSync(PAGE, 'utf8')): PersonalData {
  const classes = new Map<string, string>();
  const faults: string[] = [];
  const bases = new Set<string>();
  for (const [word = '', law, reason] of rowsUnder(page, 'Basis')) {
    if (!law || !reason) faults.push(`the basis "${word}" has no law or no reason`);
    bases.add(word);
  }
  const unused = new Set(bases);
  for (const [table, column, kind = '', , basis = ''] of rowsUnder(page, 'Every column')) {
    const name = `${table}.${column}`;
    if (classes.has(name)) faults.push(`${name} has two rows`);
    classes.set(name, kind);
    unused.delete(basis);
    if (!CLASSES.includes(kind)) faults.push(`${name} is "${kind}", which is no class`);
    if (!bases.has(basis)) faults.push(`${name} has the basis "${basis}", which is none of the table's`);
    if (kind !== 'open' && basis === NONE) faults.push(`${name} is ${kind}, and nothing says why it may be held`);
  }
  for (const word of unused) faults.push(`no column has the basis "${word}"`);
  return { classes, faults };
}
