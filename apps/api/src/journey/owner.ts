import pg from 'pg';
import { insist } from './insist.ts';

/** What is left of somebody, sealed: rows of details, contact cards, and keys that open either. */
export type Sealed = { details: number; cards: number; keys: number };

export type MappedWard = { code: string; name: string; lat: number; lon: number; postcode: string };

/** Tables that may hold any postcode: the postcode table itself. */
const POSTCODE_TABLE = 'postcodes';

/** The eye of the database's owner, under which nothing can be hidden: counts rows, compares them, looks for words in clear. */
export class Owner {
  readonly #client: pg.Client;
  /** Every key ever seen, and whose request it belongs to. */
  readonly #keys = new Map<string, string>();

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async connect(url: string): Promise<Owner> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Owner(client);
  }

  close = (): Promise<void> => this.#client.end();

  /** Sealed rows of these requests; a key once seen is looked for ever after, although no row leads to it any more. */
  sealedOf(requests: ReadonlySet<string>): Promise<Sealed> {
    return this.#asProduct(async (rows) => {
      const ids = [...requests].map(uuidOf);
      const details = await rows('select request_id, data_key_id from request_details where request_id = any($1)', [ids]);
      const cards = await rows('select request_id, data_key_id from contact_cards where request_id = any($1)', [ids]);
      for (const row of [...details, ...cards]) this.#keys.set(String(row.data_key_id), String(row.request_id));
      const theirs = [...this.#keys].flatMap(([key, request]) => (ids.includes(request) ? [key] : []));
      const keys = await rows('select id from data_keys where id = any($1)', [theirs]);
      return { details: details.length, cards: cards.length, keys: keys.length };
    });
  }

  /** How many envelopes there are of a referral, each with the key that opens it. */
  envelopesOf(referral: string): Promise<number> {
    return this.#asProduct(async (rows) => {
      const text = 'select from referral_envelopes e join data_keys k on k.id = e.data_key_id where e.referral_id = $1';
      return (await rows(text, [uuidOf(referral)])).length;
    });
  }

  /** Every row in which this request, or a link to it, is named: as it stands now, for comparing. */
  rowsAbout(request: string): Promise<string> {
    return this.#asProduct(async (rows) => {
      const links = await rows('select id from task_links where request_id = $1', [uuidOf(request)]);
      const named = [uuidOf(request), ...links.map(({ id }) => id as string)].join('|');
      const found: string[] = [];
      // The outbox belongs to the worker, who writes in it at any time.
      for (const table of (await this.#tables(rows)).filter((each) => each !== 'outbox'))
        found.push(...(await this.#matching(rows, table, named)).map((row) => `${table} ${row}`));
      return found.sort().join('\n');
    });
  }

  /** The tables in which a row, any column of it, says what this expression finds. */
  findInClear(expression: string): Promise<string[]> {
    return this.#asProduct(async (rows) => {
      const found: string[] = [];
      for (const table of (await this.#tables(rows)).filter((each) => each !== POSTCODE_TABLE))
        if ((await this.#matching(rows, table, expression)).length > 0) found.push(table);
      return found;
    });
  }

  /** The wards of the network, where each lies, and a postcode in it. */
  map(): Promise<MappedWard[]> {
    return this.#asProduct(
      async (rows) =>
        (await rows(`select w.code, w.name, w.label_lat as lat, w.label_lon as lon,
            (select min(p.postcode) from postcodes p where p.ward_code = w.code) as postcode
          from wards w join network_wards n on n.ward_code = w.code
          where n.network_id = current_setting('wardwise.network')::uuid order by w.code`)) as MappedWard[],
    );
  }

  async #tables(rows: Rows): Promise<string[]> {
    const found = await rows(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    insist(found.length > 20, 'the database has no tables of ours');
    return found.map(({ table_name }) => table_name as string);
  }

  async #matching(rows: Rows, table: string, expression: string): Promise<string[]> {
    const name = this.#client.escapeIdentifier(table);
    const found = await rows(
      `select row_to_json(it)::text as row from (select * from ${name}) it where row_to_json(it)::text ~* $1`,
      [expression],
    );
    return found.map(({ row }) => row as string);
  }

  /** Row-level security is forced on the owner too; as the product itself, every row of the network is seen. */
  async #asProduct<T>(work: (rows: Rows) => Promise<T>): Promise<T> {
    const rows: Rows = async (text, values) => (await this.#client.query(text, values)).rows as Row[];
    await rows('begin isolation level repeatable read read only');
    try {
      await rows(`select set_config('wardwise.actor', 'SYSTEM', true),
        set_config('wardwise.network', (select id::text from networks where slug = 'westminster'), true)`);
      return await work(rows);
    } finally {
      await rows('rollback');
    }
  }
}

type Row = Record<string, unknown>;
type Rows = (text: string, values?: unknown[]) => Promise<Row[]>;

/** The row's id behind an id of the API. */
const uuidOf = (id: string): string => id.split('_')[1] ?? id;
