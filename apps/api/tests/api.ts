import type { ApolloServer } from '@apollo/server';
import type { PageLanguage } from '@wardwise/domain';
import { startApollo } from '../src/graphql.ts';
import { type Ctx, dbOf, type House } from '../src/platform/context.ts';
import { newSecret } from '../src/platform/seal/index.ts';
import { startSession } from '../src/sessions/index.ts';
import { linkContext, STAFF_COOKIE } from '../src/visit.ts';
import { Lead } from './lead.ts';
import { Neighbour } from './neighbour.ts';
import type { Person, Seeded } from './people.ts';
import type { Answer } from './wire.ts';

/** The API as named actors speak to it: staff over HTTP with their cookie, volunteers the way their page does. */
export class Api {
  readonly house: House;
  readonly #sessions = new Map<string, Promise<string>>();
  #apollo: Promise<ApolloServer<Ctx>> | undefined;
  constructor(house: House) {
    this.house = house;
  }

  /** Somebody who is signed in. */
  as(person: Person, language?: string): Lead {
    return new Lead(async (query, variables) => {
      const cookie = `${STAFF_COOKIE}=${await this.session(person)}`;
      return this.post(JSON.stringify({ query, variables }), { cookie, ...languageHeader(language) });
    });
  }

  /** The secret of their session, signed in once for all they do. */
  session(person: Person): Promise<string> {
    const session = this.#sessions.get(person.key) ?? this.signedIn(person);
    this.#sessions.set(person.key, session);
    return session;
  }

  /** A program with its key. */
  program(key: string): Lead {
    return new Lead((query, variables) => this.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${key}` }));
  }

  /** Nobody we know. */
  anyone(language?: string): Lead {
    return new Lead((query, variables) => this.post(JSON.stringify({ query, variables }), languageHeader(language)));
  }

  /** Whoever holds a volunteer's link, in a browser of their own unless told which; as the public pages ask. */
  behind(token: string, browser: string | null = newSecret(), language: PageLanguage | null = null): Neighbour {
    return new Neighbour(token, browser, async (query, variables) => {
      this.#apollo ??= startApollo(this.house);
      const apollo = await this.#apollo;
      const contextValue = await linkContext(this.house, token, browser, language);
      const none = { status: 200, headers: new Headers() };
      if (contextValue === 'LINK_EXPIRED')
        return { ...none, data: null, errors: [{ message: '', extensions: { code: contextValue } }] };
      if ('code' in contextValue)
        return { ...none, data: null, errors: [{ message: '', extensions: { code: contextValue.code } }] };
      const { body } = await apollo.executeOperation({ query, ...(variables ? { variables } : {}) }, { contextValue });
      if (body.kind !== 'single') throw new Error('an incremental answer');
      // Through JSON, as a page would have it: without GraphQL's prototype-less objects.
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as Partial<Answer>;
      return { ...none, data: data ?? null, errors: errors ?? [] };
    });
  }

  /** Posts a body to /graphql as it stands. */
  async post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.house.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { data, errors } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data: data ?? null, errors: errors ?? [], headers: response.headers };
  }

  /** The secret of a fresh session, without the mail (sign-in has tests of its own). */
  async signedIn(person: Person): Promise<string> {
    const staff = await this.find(person);
    return dbOf(this.house, { kind: 'SYSTEM', networkId: staff.networkId }).transaction((tx) => startSession(tx, staff.id));
  }

  async find(person: Person): Promise<Seeded & { networkId: never }> {
    const { rows } = await this.house.pool.query<{ id: never; networkId: never }>(
      `select s.id, s.network_id as "networkId" from staff s join networks n on n.id = s.network_id where n.slug = $1 and s.display_name = $2`,
      [person.network, person.displayName],
    );
    if (!rows[0]) throw new Error(`Nobody is called ${person.displayName}`);
    return { ...person, ...rows[0] };
  }
}

const languageHeader = (language: string | undefined): Record<string, string> =>
  language ? { 'accept-language': language } : {};
