import { type Client, type CloseCode, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { STAFF_COOKIE } from '../src/visit.ts';
import type { TestHouse } from './house.ts';
import type { Person } from './people.ts';
import { until } from './until.ts';

export type Told = { kind: string; id: string | null };

const CHANGES = 'subscription ($seconds: Int) { changes(seconds: $seconds) { kind id } }';

/** A page that is open somewhere and hears what changes, as the admin's does; `session` is the secret of whoever sits there. */
export function openScreen(url: string, session: string | null, { query = CHANGES, seconds = null as number | null } = {}) {
  const told: Told[] = [];
  const lists: Told[][] = [];
  const codes: { errors: string[]; closed: (CloseCode | number)[] } = { errors: [], closed: [] };
  const client: Client = createClient({
    ...{ url: socketOf(url), webSocketImpl: browserAt(url, session), lazy: false, retryAttempts: 0 },
    onNonLazyError: () => {},
    on: { closed: (event) => void codes.closed.push((event as { code: number }).code) },
  });
  client.subscribe<{ changes: Told[] }>(
    { query, variables: { seconds } },
    {
      next: ({ data, errors }) => {
        if (data) lists.push(data.changes);
        told.push(...(data?.changes ?? []));
        codes.errors.push(...(errors ?? []).map(({ extensions }) => String(extensions?.code)));
      },
      error: (error) =>
        void codes.errors.push(
          ...(Array.isArray(error)
            ? error.map(({ extensions }) => String(extensions?.code))
            : [`${(error as { code?: number }).code}`]),
        ),
      complete: () => {},
    },
  );
  return {
    told,
    lists,
    codes,
    hears: (id: string | null) =>
      until(
        () => told,
        (all) => all.some((one) => one.id === id),
      ),
    /** How often it was told to ask for everything. */
    afresh: () => told.filter(({ kind }) => kind === 'EVERYTHING').length,
    close: () => client.dispose(),
  };
}

export type Screen = ReturnType<typeof openScreen>;

/** The screens of one test file: opened by people, and closed together. */
export function keepScreens(test: TestHouse) {
  const open: Screen[] = [];
  const keep = (screen: Screen): Screen => {
    open.push(screen);
    return screen;
  };
  return {
    keep,
    /** A screen of somebody who is signed in, once it hears. */
    async screenOf(person: Person, session?: string): Promise<Screen> {
      const screen = keep(openScreen(test.house.publicUrl, session ?? (await test.api.session(person))));
      await screen.hears(null);
      return screen;
    },
    async closeAll(): Promise<void> {
      for (const screen of open.splice(0)) await screen.close();
    },
  };
}

export const socketOf = (url: string): string => `${url.replace(/^http/, 'ws')}/graphql`;

/** A browser's socket: with the cookie that is kept there, and the page that opened it. */
export function browserAt(origin: string, session: string | null) {
  return class extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { origin, ...(session ? { cookie: `${STAFF_COOKIE}=${session}` } : {}) } });
    }
  };
}

/** What a handshake is answered: 101, or why there is none. */
export function handshake(address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, 'graphql-transport-ws', { headers });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('unexpected-response', (request, { statusCode }) => {
      resolve(statusCode ?? 0);
      request.destroy();
    });
    socket.on('error', reject);
  });
}
