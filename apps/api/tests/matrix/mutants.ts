import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Shape, Who } from '../../src/platform/shapes/index.ts';
import { sql } from '../../src/platform/sql.ts';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const filesEnding = (end: string): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => join(SRC, file));

/** The policies, by name, that answer yes to everybody. */
export const opened = new Set<string>();

/** Puts a switch before every function of every policy; to be called before anything that imports one. Answers their names. */
export async function switchPolicies(): Promise<string[]> {
  const names: string[] = [];
  for (const file of filesEnding('.policy.ts')) {
    const real = (await import(file)) as Record<string, unknown>;
    const switched = Object.entries(real).map(([name, policy]) => {
      if (typeof policy !== 'function') return [name, policy];
      names.push(name);
      return [name, (...args: unknown[]) => opened.has(name) || policy(...args)];
    });
    vi.doMock(file, () => Object.fromEntries(switched));
  }
  return names;
}

/** Every read shape, by its name. */
export async function allShapes(): Promise<Map<string, Shape>> {
  const found = new Map<string, Shape>();
  for (const file of filesEnding('.shape.ts'))
    for (const [name, shape] of Object.entries((await import(file)) as Record<string, Partial<Shape>>))
      if (typeof shape === 'object' && shape.visibleTo && shape.table) found.set(name, shape as Shape);
  return found;
}

/** The same for what each read shape says of who sees its rows; what anybody may see has no guard. */
export async function switchShapes(): Promise<string[]> {
  const guarded = [...(await allShapes())].filter(
    ([, { visibleTo }]) => !/=>\s*\(?(0,\s*)?[\w.]*sql\)?`true`/.test(String(visibleTo)),
  );
  for (const [name, shape] of guarded) {
    const visibleTo = shape.visibleTo;
    shape.visibleTo = (row, who: Who) => (opened.has(name) ? sql`true` : visibleTo(row, who));
  }
  return guarded.map(([name]) => name);
}
