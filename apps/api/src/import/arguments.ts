import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';

/** What was asked for on the command line. */
export type Asked = { file: string; columns: Columns };

/** By which names a file's first line calls the two columns we read. */
export type Columns = { postcode: string; ward: string };

const USAGE = 'Use it like this: npm run import -- postcodes FILE [--postcode-column NAME] [--ward-column NAME]';

/** Reads the command line; throws ImportError with how to use it. */
export function readArguments(words: string[]): Asked {
  const { positionals, values } = parse(words);
  const [noun, file, ...more] = positionals;
  if (noun !== 'postcodes' || !file || more.length > 0) throw new ImportError(USAGE);
  return { file, columns: { postcode: values['postcode-column'], ward: values['ward-column'] } };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'postcode-column': { type: 'string', default: 'postcode' },
        'ward-column': { type: 'string', default: 'ward_code' },
      },
    });
  } catch {
    throw new ImportError(USAGE);
  }
}
