import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, separateOperations } from 'graphql';
import type { Plugin } from 'vite';

const ASKED = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * Puts each question's parsed form where it is asked, so that a page's script carries only what that page asks:
 * the generated map would bring every question of the app with the first.
 * A fragment is written beside what it feeds and read by the generator alone, so nothing is left of it.
 */
export function questionsWhereTheyAreAsked(): Plugin {
  const fragments: DocumentNode['definitions'][number][] = [];
  return {
    name: 'questions-where-they-are-asked',
    apply: 'build',
    configResolved({ root }) {
      for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(isScript))
        for (const [, text = ''] of readFileSync(join(root, 'src', file), 'utf8').matchAll(ASKED))
          fragments.push(...definitionsOf(text).filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
    },
    transform: {
      filter: { id: /\/src\/(?!gql\/).*\.tsx?$/, code: 'graphql(' },
      handler: (code) => code.replace(ASKED, (_, text: string) => written(text, fragments)),
    },
  };
}

const isScript = (file: string) => /\.tsx?$/.test(file) && !file.startsWith('gql');

const definitionsOf = (text: string) => parse(text, { noLocation: true }).definitions;

function written(text: string, fragments: DocumentNode['definitions'][number][]) {
  const [asked] = definitionsOf(text);
  if (asked?.kind !== Kind.OPERATION_DEFINITION) return 'undefined';
  const [document] = Object.values(separateOperations({ kind: Kind.DOCUMENT, definitions: [asked, ...fragments] }));
  return JSON.stringify(document);
}
