import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, isObjectType } from 'graphql';

/** Where the table stands: a page that a ward lead can read. */
const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'permissions.md');

/** Who asks, in the words of the page's columns. */
type Column = string;

/** One row of "Who may see what": what it is, what it is about, while it stands, and how each column stands to it. */
type Thing = { name: string; about: About; while: While; may: Map<Column, Set<string>> };
/** What somebody's nearness is measured against. */
export type About = keyof typeof NOUN_OF;
/** The noun of the code by each of the page's words for it; null where there is nothing to be near to. */
export const NOUN_OF = {
  'a request': 'request',
  'a volunteer': 'volunteer',
  'somebody of the staff': 'staff',
  'a ward': 'ward',
  'a concern': 'concern',
  'a referral': 'referral',
  'an API client': 'client',
  'a webhook': 'webhook',
  'an entry': 'service',
  'an entry of the bar list': 'bar',
  'an invitation': 'invitation',
  anything: null,
} as const;
/** How long a request lets it be seen. */
export type While = 'always' | 'until an ending' | 'until both were asked';

/** One field of the schema: which thing it tells of, and which columns of the database may show in it. */
type Told = { thing: Thing; holds: ReadonlySet<string> };

/** The whole page, read. */
export type Permissions = { columns: Column[]; things: Map<string, Thing>; fields: Map<string, Told>; faults: string[] };

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const rowsUnder = (page: string, heading: string): string[][] => {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const lines = (after.split('\n## ')[0] as string).split('\n').filter((line) => line.startsWith('|'));
  return lines.filter((line) => !/^\|[\s|:-]+\|$/.test(line)).map(cells);
};

const listed = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim().replaceAll('`', ''))
    .filter((word) => word !== '' && word !== '–');

/** Reads the page and holds it against the schema: every field has one row, every row has fields, every thing is told by some. */
export function readPermissions(schema: GraphQLSchema, page = readFileSync(PAGE, 'utf8')): Permissions {
  const [head = [], ...rows] = rowsUnder(page, 'Who may see what');
  const columns = head.slice(3);
  const things = new Map(
    rows.map(([name = '', about, lasts, ...may]) => [
      name,
      { name, about, while: lasts, may: new Map(columns.map((column, at) => [column, new Set(listed(may[at] ?? ''))])) } as Thing,
    ]),
  );
  const faults: string[] = [];
  const fields = new Map<string, Told>();
  for (const [type = '', names = '', of = '', holds = ''] of rowsUnder(page, 'Every field').slice(1)) {
    const thing = things.get(of);
    if (!thing) faults.push(`${type}: there is no row "${of}"`);
    else
      for (const field of fieldsOf(schema, type.replaceAll('`', ''), listed(names))) {
        if (fields.has(field)) faults.push(`${field} has two rows`);
        fields.set(field, { thing, holds: new Set(listed(holds)) });
      }
  }
  const real = everyFieldOf(schema);
  for (const field of real) if (!fields.has(field)) faults.push(`${field} has no row in docs/permissions.md`);
  for (const field of fields.keys()) if (!real.includes(field)) faults.push(`${field} has a row, and is not in the schema`);
  const told = new Set([...fields.values()].map(({ thing }) => thing.name));
  for (const name of things.keys()) if (!told.has(name)) faults.push(`no field tells of "${name}"`);
  return { columns, things, fields, faults };
}

const everyFieldOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

/** `*UserError` stands for every type that ends so. */
function fieldsOf(schema: GraphQLSchema, type: string, names: string[]): string[] {
  const types = type.startsWith('*')
    ? Object.values(schema.getTypeMap())
        .filter((it) => isObjectType(it) && it.name.endsWith(type.slice(1)))
        .map(({ name }) => name)
    : [type];
  return types.flatMap((of) => names.map((name) => `${of}.${name}`));
}
