import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', '..', 'docs', 'integrating.md');

/** An example of the page: its language, its text, the heading it stands under, and what it is said to answer. */
export type Example = { lang: 'sh' | 'graphql' | 'js'; text: string; under: string; answers: unknown };

/** The page for partners' developers. */
export const page = readFileSync(FILE, 'utf8');

/** Every example of the page, in its order. A block of json after one is what it answers. */
export function examples(): Example[] {
  const found: Example[] = [];
  for (const [block, lang = '', text = ''] of page.matchAll(/^```([a-z]+)\n(.*?)^```$/gms)) {
    const under = [...page.slice(0, page.indexOf(block)).matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? '';
    const last = found.at(-1);
    if (lang === 'json' && last) last.answers = JSON.parse(text);
    if (lang === 'sh' || lang === 'graphql' || lang === 'js') found.push({ lang, text, under, answers: null });
  }
  return found;
}

/** The rows of the table with these words in its head, cell by cell, without the marks of code. */
export function table(...head: string[]): string[][] {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => line.startsWith('|') && head.every((word, n) => cells(line)[n] === word));
  if (at < 0) throw new Error(`the page has no table of ${head.join(', ')}`);
  const end = lines.findIndex((line, n) => n > at && !line.startsWith('|'));
  return lines.slice(at + 2, end).map(cells);
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));

/** The codes that stand in a cell or a sentence. */
export const codesIn = (text: string): string[] => text.match(/[A-Z][A-Z_]{2,}/g) ?? [];

/** What an answer is like: its keys and the kinds of its values, of a list its first. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (value === null || typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
}
