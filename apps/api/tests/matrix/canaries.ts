import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkId, VolunteerId } from '@wardwise/domain';
import { dbOf } from '../../src/platform/context.ts';
import { unseal } from '../../src/platform/seal/seal.ts';
import { openVolunteerContact, saveVolunteerContact } from '../../src/volunteers/index.ts';
import type { TestHouse } from '../house.ts';

const PERSONAL_DATA = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'personal-data.md');

/** One cell of the database that tells something about one person: its column, whose row it is, what it says. */
export type Canary = { column: string; owner: string; text: string; sealed: boolean };

/** Columns of docs/personal-data.md of one class, as `table.column`. */
export function columnsOfClass(kind: 'sealed' | 'known-as'): string[] {
  const page = readFileSync(PERSONAL_DATA, 'utf8');
  const rows = page.matchAll(/^\|\s*`([\w]+)`\s*\|\s*`([\w.]+)`\s*\|\s*([\w-]+)\s*\|/gm);
  return [...rows].flatMap(([, table, column, found]) => (found === kind ? [`${table}.${column}`] : []));
}

/** What is no text about anybody: a key, or a keyed hash of a text that has its own canary. */
const NO_TEXT = /^data_keys\.|^bar_marks\.|_index$/;
/** What names a row by its id: the id stands wherever the row does. */
const AN_ID = /^[a-z]{0,3}_?[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** Whose a sealed row is: the first of these it has. */
const OWNERS = ['referral_id', 'invitation_id', 'concern_id', 'request_id', 'volunteer_id', 'staff_id'];
/** Whose it is, where the row itself does not say. */
const RELATED: Record<string, string> = {
  help_cards: '(select a.request_id from standing_arrangements a where a.id = t.arrangement_id) as request_id,',
};
/** Known-as columns whose every value is unlike all others: names. The rest are codes out of short lists, which many share. */
const NAMES = ['staff.display_name', 'volunteers.first_name', 'volunteers.display_name'];

/** Every table with a sealed text, and its columns that hold one. */
function sealedTexts(): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const name of columnsOfClass('sealed').filter((column) => !NO_TEXT.test(column))) {
    const [table = '', column = ''] = name.split('.');
    tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  return tables;
}

/** Every cell that is sealed or a name, opened as nobody in the product can: from the rows themselves, with the ring. Told again and again, it learns what is new. */
export class Canaries {
  readonly #test: TestHouse;
  readonly #known = new Map<string, Canary>();
  /** Cells that say the same, together: a text is looked for once, in however many it stands. */
  readonly #saying = new Map<string, Canary[]>();
  readonly #codeWords: Canary[] = [];
  readonly #met = new Set<string>();
  readonly #primary = new Map<string, string>();
  readonly #sealed = sealedTexts();
  /** What each table and each name looked like when it was last read. */
  readonly #prints = new Map<string, string>();
  #numbers = 0;
  constructor(test: TestHouse) {
    this.#test = test;
  }

  /** All that was ever in a cell, what has been corrected or erased since included. */
  get all(): Canary[] {
    return [...this.#known.values()];
  }

  /** The columns that a canary was planted in. */
  get columns(): Set<string> {
    return new Set(this.all.map(({ column }) => column));
  }

  async learn(): Promise<void> {
    await this.#plant();
    const changed = await this.#changed();
    for (const [table, columns] of this.#sealed) if (changed.has(table)) await this.#open(table, columns);
    for (const name of NAMES.filter((it) => changed.has(it))) {
      const [table, column] = name.split('.') as [string, string];
      const { rows } = await this.#test.db.query<{ id: string; text: string }>(`select id, ${column} as text from ${table}`);
      for (const { id, text } of rows) this.#add({ column: name, owner: id, text, sealed: false });
    }
  }

  /** The tables and names that are not as they were when they were last read: which rows there are, and by which key each is sealed. */
  async #changed(): Promise<Set<string>> {
    const asked: string[] = [];
    const print = (name: string, table: string, cells: string) =>
      asked.push(
        `select '${name}' as name, count(*) || ' ' || coalesce(sum(hash_record_extended((${cells}), 0)::numeric), 0) as print from ${table}`,
      );
    for (const table of this.#sealed.keys()) print(table, table, `${await this.#primaryOf(table)}, data_key_id`);
    for (const name of NAMES) print(name, name.split('.')[0] as string, `id, ${name}`);
    const { rows } = await this.#test.db.query<{ name: string; print: string }>({
      name: 'what canaries there are',
      text: asked.join(' union all '),
    });
    const changed = rows.filter(({ name, print: now }) => this.#prints.get(name) !== now);
    for (const { name, print: now } of changed) this.#prints.set(name, now);
    return new Set(changed.map(({ name }) => name));
  }

  /** Names unlike any other word, and a number for each volunteer: the scenes' own are alike, or one inside the other. */
  async #plant(): Promise<void> {
    const { db, house } = this.#test;
    await db.query(
      `update staff set display_name = 'Staff' || left(md5(id::text), 10) where display_name !~ '^Staff[0-9a-f]{10}$'`,
    );
    const { rows } = await db.query<{ id: VolunteerId; networkId: NetworkId }>(
      `update volunteers set first_name = 'First' || left(md5(id::text), 10), display_name = 'Known' || right(md5(id::text), 10)
       where first_name !~ '^First[0-9a-f]{10}$' and ward_code is not null returning id, network_id as "networkId"`,
    );
    for (const { id, networkId } of rows)
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
        const contact = await openVolunteerContact(tx, id);
        await db.query('delete from volunteer_contacts where volunteer_id = $1', [id]);
        const phone = `+447700900${String(this.#numbers++).padStart(3, '0')}`;
        await saveVolunteerContact(tx, id, { email: contact?.email ?? null, phone });
      });
  }

  async #open(table: string, columns: string[]): Promise<void> {
    const primary = await this.#primaryOf(table);
    const { rows } = await this.#test.db.query<Record<string, unknown>>(
      `select t.*, ${RELATED[table] ?? ''} k.id as key_id, k.ring_key_id, k.wrapped from ${table} t join data_keys k on k.id = t.data_key_id`,
    );
    for (const row of rows) {
      const id = String(row[primary]);
      const owner = String(OWNERS.map((column) => row[column]).find(Boolean) ?? id);
      if (this.#met.has(`${table} ${id} ${row.key_id}`)) continue;
      this.#met.add(`${table} ${id} ${row.key_id}`);
      const ringKey = (await this.#test.house.ring.find(String(row.ring_key_id)))?.key as Buffer;
      const key = unseal(row.wrapped as Buffer, ringKey, { table: 'data_keys', column: 'wrapped', rowId: String(row.key_id) });
      for (const column of columns) {
        const sealed = row[column] as Buffer | null;
        if (!sealed) continue;
        const text = unseal(sealed, key, { table, column, rowId: id }).toString('utf8');
        if (!AN_ID.test(text)) this.#add({ column: `${table}.${column}`, owner, text, sealed: true });
      }
    }
  }

  async #primaryOf(table: string): Promise<string> {
    const known = this.#primary.get(table);
    if (known) return known;
    const { rows } = await this.#test.db.query<{ column: string }>(
      `select a.attname as column from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
       where i.indrelid = $1::regclass and i.indisprimary and a.attname <> 'network_id'`,
      [table],
    );
    const column = rows[0]?.column as string;
    this.#primary.set(table, column);
    return column;
  }

  #add(canary: Canary): void {
    if (canary.text.length < 3) return; // somebody who is gone has no name
    const cell = JSON.stringify([canary.column, canary.owner, canary.text]);
    if (this.#known.has(cell)) return;
    this.#known.set(cell, canary);
    if (canary.column.endsWith('.code_word')) this.#codeWords.push(canary);
    else this.#saying.set(canary.text, [...(this.#saying.get(canary.text) ?? []), canary]);
  }

  /** The cells that a whole answer may tell, plainly or in a cursor's dress; a code word is judged where it stands alone. */
  suspectsIn(answer: string): Canary[] {
    const bare = undressed(answer);
    const told = [...this.#saying].flatMap(([text, cells]) => (answer.includes(text) || bare.includes(text) ? cells : []));
    return [...this.#codeWords, ...told];
  }

  /** The cells that a text tells. A code word is a plain word: it is told where it stands alone. */
  in(text: string): Canary[] {
    return this.all.filter((it) => (it.column.endsWith('.code_word') ? text === it.text : text.includes(it.text)));
  }
}

/** What an answer holds in another dress: base64 of any cursor in it, undone. */
export function undressed(text: string): string {
  const dressed = text.match(/[\w+/-]{16,}={0,2}/g) ?? [];
  return dressed
    .filter((it) => !AN_ID.test(it))
    .map((it) => Buffer.from(it, 'base64').toString('utf8'))
    .join('\n');
}

/** Cells that say the same, together. */
export const sameText = (cells: Canary[]): Canary[][] =>
  [...new Set(cells.map(({ text }) => text))].map((text) => cells.filter((it) => it.text === text));

/** Which of these a text tells, plainly or in a cursor's dress; a code word where it stands alone. */
export const toldIn = (suspects: Canary[], value: string): Canary[] => {
  const bare = /^[\w+/-]{16,}={0,2}$/.test(value) ? undressed(value) : '';
  return suspects.filter((it) =>
    it.column.endsWith('.code_word') ? value === it.text : value.includes(it.text) || bare.includes(it.text),
  );
};
