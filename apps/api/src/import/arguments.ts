import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';
import type { AskedList } from './lists/import-list.ts';
import type { AskedNetwork } from './networks/begin-network.ts';
import { type AskedColumns, FORMS } from './postcodes/postcode-columns.ts';
import type { AskedVolunteers } from './volunteers/import-volunteers.ts';

/** What was asked for on the command line. */
export type Asked =
  | ({ noun: 'network' } & AskedNetwork)
  | { noun: 'postcodes'; file: string; columns: AskedColumns }
  | { noun: 'wards'; file: string; network: string | null; district: string | null }
  | { noun: 'localities'; file: string; network: string }
  | ({ noun: 'list' } & AskedList)
  | ({ noun: 'volunteers' } & AskedVolunteers)
  | { noun: 'feed'; address: string; licence: string | null; goOn: boolean }
  | { noun: 'directory'; file: string; organizations: string; source: string; licence: string | null; goOn: boolean };

const USAGE = `Use it like this:
  npm run import -- network NAME --network SLUG --coordinator NAME --as E-MAIL
  npm run import -- wards FILE [--district CODE] [--network SLUG]
  npm run import -- localities FILE --network SLUG
  npm run import -- postcodes FILE [--form ${FORMS.join('|')}] [--postcode-column NAME] [--ward-column NAME]
  npm run import -- feed ADDRESS [--licence TEXT] [--go-on]
  npm run import -- directory SERVICES.csv --organizations FILE --source NAME [--licence TEXT] [--go-on]
  npm run import -- list PEOPLE.csv --organization NAME --agreement REFERENCE --basis BASIS --as E-MAIL [--network SLUG] [--dry-run]
  npm run import -- volunteers FILE.csv --source GROUP --basis BASIS --as E-MAIL [--column FIELD=HEADING]… [--network SLUG] [--dry-run]`;

/** Reads the command line; throws ImportError with how to use it. */
export function readArguments(words: string[]): Asked {
  const { positionals, values } = parse(words);
  const [noun, file, ...more] = positionals;
  if (!file || more.length > 0) throw new ImportError(USAGE);
  if (noun === 'network') return readNetwork(file, values);
  if (values.coordinator) throw new ImportError(USAGE);
  if (noun === 'volunteers') return readVolunteers(file, values);
  if (values.column) throw new ImportError(USAGE);
  if (noun === 'list') return readList(file, values);
  if (values.organization || values.agreement || values.basis || values.as || values['dry-run']) throw new ImportError(USAGE);
  if (noun === 'feed' || noun === 'directory') return readDirectory(noun, file, values);
  if (values.organizations || values.source || values.licence || values['go-on']) throw new ImportError(USAGE);
  const { form = null, network = null, district = null, 'postcode-column': postcode = null, 'ward-column': ward = null } = values;
  if (noun === 'wards' && !form && !postcode && !ward) return { noun, file, network, district };
  if (noun === 'localities' && network && !district && !form && !postcode && !ward) return { noun, file, network };
  const known = FORMS.find((name) => name === form) ?? null;
  const toldTwice = form !== null && (known === null || postcode !== null || ward !== null);
  if (noun !== 'postcodes' || network || district || toldTwice) throw new ImportError(USAGE);
  return { noun, file, columns: { form: known, postcode, ward } };
}

type Values = ReturnType<typeof parse>['values'];

function readNetwork(called: string, values: Values): Asked {
  const { network: slug, coordinator, as: email, ...more } = values;
  if (!slug || !coordinator || !email || Object.keys(more).length > 0) throw new ImportError(USAGE);
  return { noun: 'network', called, slug, coordinator, email };
}

function readList(file: string, values: Values): Asked {
  const { organization, agreement, basis, as, network = null, 'dry-run': dryRun = false, ...more } = values;
  if (!organization || !agreement || !basis || !as || Object.keys(more).length > 0) throw new ImportError(USAGE);
  return { noun: 'list', file, organization, agreement, basis, as, network, dryRun };
}

function readVolunteers(file: string, values: Values): Asked {
  const { source, basis, as, network = null, column: columns = [], 'dry-run': dryRun = false, ...more } = values;
  if (!source || !basis || !as || Object.keys(more).length > 0) throw new ImportError(USAGE);
  return { noun: 'volunteers', file, source, basis, as, network, columns, dryRun };
}

function readDirectory(noun: 'feed' | 'directory', file: string, values: Values): Asked {
  const { organizations, source, licence = null, 'go-on': goOn = false, ...more } = values;
  if (Object.keys(more).length > 0) throw new ImportError(USAGE);
  if (noun === 'directory' && organizations && source) return { noun, file, organizations, source, licence, goOn };
  if (noun === 'directory' || organizations || source) throw new ImportError(USAGE);
  return { noun, address: file.replace(/\/+$/, ''), licence, goOn };
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
        organization: { type: 'string' },
        agreement: { type: 'string' },
        basis: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean' },
        organizations: { type: 'string' },
        source: { type: 'string' },
        column: { type: 'string', multiple: true },
        coordinator: { type: 'string' },
        licence: { type: 'string' },
        'go-on': { type: 'boolean' },
      },
    });
  } catch {
    throw new ImportError(USAGE);
  }
}
