import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import { allStates, type NamedState } from './all-states.ts';

// Pages and their parts are found by the names they are exported by: one that is new and shown in no state fails here.

const SRC = join(import.meta.dirname, '..');
type Made = (props: object) => ReactNode;

async function exported(files: RegExp, names: RegExp): Promise<Map<unknown, string>> {
  const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => files.test(file));
  const modules = await Promise.all(
    found.map(async (file) => [file, (await import(join(SRC, file))) as Record<string, unknown>] as const),
  );
  return new Map(
    modules.flatMap(([file, made]) =>
      Object.entries(made).flatMap(([name, one]) =>
        names.test(name) && typeof one === 'function' ? [[one as unknown, `${file}: ${name}`] as const] : [],
      ),
    ),
  );
}

/** Everything a page is made of: no page and no part of one has a memory of its own, so each is what it answers. */
function partsOf(node: ReactNode, parts: Set<unknown>): void {
  if (Array.isArray(node)) for (const one of node) partsOf(one, parts);
  if (!isValidElement<{ children?: ReactNode }>(node)) return;
  const { type, props } = node;
  if (typeof type === 'function') parts.add(type);
  partsOf(typeof type === 'function' ? (type as Made)(props) : props.children, parts);
}

const states: readonly NamedState[] = await allStates();

describe('the states of the pages', () => {
  let pages: Map<unknown, string>;
  let components: Map<unknown, string>;
  beforeAll(async () => {
    pages = await exported(/Pages?\.tsx$/, /.Page$/);
    components = await exported(/^(?!.*\.test\.).*\.tsx$/, /^[A-Z][a-z]/);
  });

  it('show every page', () => {
    const shown = new Set<unknown>(states.map(({ page }) => page));
    expect([...pages].filter(([page]) => !shown.has(page)).map(([, name]) => name)).toEqual([]);
    expect(pages.size).toBeGreaterThan(60);
  });

  it('show every part of a page', () => {
    const parts = new Set<unknown>();
    for (const { show } of states) partsOf(show('en'), parts);
    expect([...components].filter(([part]) => !parts.has(part)).map(([, name]) => name)).toEqual([]);
    expect(components.size).toBeGreaterThan(100);
  });

  it('have each a name of its own', () => {
    const names = states.map(({ id }) => id);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** What is not in order in the markup of a state: a word that is missing, a name that nothing has, an id that two have. */
function troublesOf(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby|href)="(#?[^"]*)"/g)];
  const pointed = named.flatMap(([whole, value = '']) =>
    whole.startsWith(' href') ? (value.startsWith('#') ? [value.slice(1)] : []) : value.split(' '),
  );
  const seen = html.replace(/<(script|svg)\b.*?<\/\1>/gs, '');
  return [
    ...(html.match(/.{20}(undefined|\[object|\bnull\b|NaN|Invalid Date).{20}/g) ?? []),
    ...(seen.match(/<(h[1-6]|legend|button|summary|option|title|th|dt)\b[^>]*>(<[^>]+>|\s)*<\/\1>/g) ?? []),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`),
    ...pointed.filter((id) => !ids.includes(id)).map((id) => `points at nothing: ${id}`),
    ...(html.match(/<h1[ >]/g)?.length === 1 ? [] : ['not one heading']),
  ];
}

it.each(LANGUAGES)(
  'no word is missing in any state in $tag, no name leads nowhere, and each has one heading',
  ({ tag, lang, dir }) => {
    const troubles = states.flatMap(({ id, show }) => {
      const html = renderToStaticMarkup(show(tag));
      const itself = html.startsWith(`<html lang="${lang}" dir="${dir}">`) ? [] : ['not in its language'];
      return [...itself, ...troublesOf(html)].map((trouble) => `${id}: ${trouble}`);
    });
    expect(troubles).toEqual([]);
  },
);
