import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { seedServices } from '../src/demo/seed-services.ts';
import { dbOf } from '../src/platform/context.ts';
import type { TestHouse } from './house.ts';
import { openDataFile } from './open-data.ts';

/** An entry, as far as tests read it. */
export type Entry = {
  id: string;
  name: string;
  description?: string;
  status?: string;
  alert?: string;
  last_modified?: string;
  organization_id?: string;
  services?: Entry[];
  [more: string]: unknown;
};

/** A page of the feed. */
export type FeedPage = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Entry[];
};

/** The open feed of a house, as a program reads it. */
export function feedOf(test: TestHouse) {
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${test.house.publicUrl}/open-referral${path}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const read = async <Body>(path: string): Promise<Body> => {
    const { status, text } = await get(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  };
  /** Every page of a collection, one after the other. */
  const pages = async (path: string, perPage: number, between: () => Promise<unknown> = async () => {}) => {
    const found: FeedPage[] = [];
    for (let page = 1; ; page += 1) {
      const next = await read<FeedPage>(`${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}&page=${page}`);
      found.push(next);
      if (next.last_page) return found;
      await between();
    }
  };
  const names = async (path: string) => (await read<FeedPage>(path)).contents.map(({ name }) => name).sort();
  return { get, read, pages, names };
}

/** The directory of the demo, kept by the first network. */
export const seedDirectory = (test: TestHouse) =>
  dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction(seedServices);

/** Makes ready to judge by a schema; formats are looked at, unknown keywords are let be. */
export function judge() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return {
    /** By a schema as it was published. */
    published: (file: string) =>
      ajv.compile(JSON.parse(readFileSync(openDataFile(`open-referral-uk-3.0/${file}`), 'utf8')) as object),
    /** By a schema of a document's own. */
    own: (document: object, of: object) => ajv.compile({ ...document, ...of }),
  };
}

/** What is wrong with a text by a schema, or nothing. */
export function faultsOf(validate: ValidateFunction, body: unknown): string[] {
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
