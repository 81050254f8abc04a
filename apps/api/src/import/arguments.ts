import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';
import { type AskedColumns, FORMS } from './postcodes/postcode-columns.ts';

/** What was asked for on the command line. */
export type Asked =
  | { noun: 'postcodes'; file: string; columns: AskedColumns }
  | { noun: 'wards'; file: string; network: string | null; district: string | null }
  | { noun: 'localities'; file: string; network: string };

const USAGE = `Use it like this:
  npm run import -- wards FILE [--district CODE] [--network SLUG]
  npm run import -- localities FILE --network SLUG
  npm run import -- postcodes FILE [--form ${FORMS.join('|')}] [--postcode-column NAME] [--ward-column NAME]`;

/** Reads the command line; throws ImportError with how to use it. */
export function readArguments(words: string[]): Asked {
  const { positionals, values } = parse(words);
  const [noun, file, ...more] = positionals;
  if (!file || more.length > 0) throw new ImportError(USAGE);
  const { form = null, network = null, district = null, 'postcode-column': postcode = null, 'ward-column': ward = null } = values;
  if (noun === 'wards' && !form && !postcode && !ward) return { noun, file, network, district };
  if (noun === 'localities' && network && !district && !form && !postcode && !ward) return { noun, file, network };
  const known = FORMS.find((name) => name === form) ?? null;
  const toldTwice = form !== null && (known === null || postcode !== null || ward !== null);
  if (noun !== 'postcodes' || network || district || toldTwice) throw new ImportError(USAGE);
  return { noun, file, columns: { form: known, postcode, ward } };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        network: { type: 'string' },
        district: { type: 'string' },
        form: { type: 'string' },
        'postcode-column': { type: 'string' },
        'ward-column': { type: 'string' },
      },
    });
  } catch {
    throw new ImportError(USAGE);
  }
}
