import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'src', 'locales');

/** The admin's words in a language, by their keys: "firstSteps.title". */
export function wordsIn(language: 'en' | 'ar'): (key: string) => string {
  const files = readdirSync(FOLDER).filter((name) => name === `${language}.json` || name.endsWith(`.${language}.json`));
  const all = files.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, unknown>);
  return (key) => {
    const [first = '', ...rest] = key.split('.');
    const found = rest.reduce<unknown>(
      (words, part) => (words as Record<string, unknown> | undefined)?.[part],
      all.find((words) => first in words)?.[first],
    );
    if (typeof found !== 'string') throw new Error(`no word called ${key} in ${language}`);
    return found;
  };
}
