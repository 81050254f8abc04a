import { print } from 'graphql';
// graphql-ws: the client of the socket; loaded once the page stands.
import { CloseCode, createClient } from 'graphql-ws';
import type { ChangesSubscription } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { LiveState } from './live-state.ts';

type Ears = {
  /** Something has changed of what this person sees. */
  heard(): void;
  state(now: LiveState): void;
  /** The server no longer knows them. */
  signedOut(): void;
};

const CHANGES = graphql(`subscription Changes($seconds: Int) { changes(seconds: $seconds) { kind } }`);

/** A socket is asked so often whether it is still there, and has so long to answer. */
const [ASK_MS, ANSWER_MS] = [15_000, 5000];
/** How long a connection may have been dead before anybody noticed. */
const UNNOTICED_SECONDS = (ASK_MS + ANSWER_MS) / 1000;
const [SOONEST_MS, LATEST_MS] = [500, 30_000];
/** After so many tries the page asks by itself. */
const PATIENCE = 3;

/** Hears what changes until it is stopped: opens the socket again whenever it can, and says how it stands. `from`: since when what is shown may be old. */
export function listen(from: number, { heard, state, signedOut }: Ears): () => void {
  let wake = () => {};
  let since = from;
  let hiddenAt: number | null = null;
  let answer: ReturnType<typeof setTimeout> | undefined;

  const client = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) => {
      state(!navigator.onLine ? 'OFFLINE' : tries >= PATIENCE ? 'SLOW' : 'RECONNECTING');
      const ms = Math.min(LATEST_MS, SOONEST_MS * 2 ** tries) * (0.5 + Math.random() / 2);
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    keepAlive: ASK_MS,
    on: {
      ping: (received) => {
        if (!received) answer = setTimeout(() => client.terminate(), ANSWER_MS);
      },
      pong: (received) => received && clearTimeout(answer),
      closed: () => {
        clearTimeout(answer);
        since = Math.max(since, Date.now() - UNNOTICED_SECONDS * 1000);
        state(navigator.onLine ? 'RECONNECTING' : 'OFFLINE');
      },
    },
  });

  const stop = client.subscribe<ChangesSubscription>(
    {
      query: print(CHANGES),
      // Read anew each time that the socket is opened.
      get variables() {
        return { seconds: Math.ceil((Date.now() - since) / 1000) };
      },
    },
    {
      next({ data }) {
        state('LIVE');
        since = Date.now();
        if (data && data.changes.length > 0) heard();
      },
      error: (error) => ((error as { code?: number }).code === CloseCode.Unauthorized ? signedOut() : state('SLOW')),
      complete: () => state('SLOW'),
    },
  );

  const offline = () => {
    state('OFFLINE');
    client.terminate();
  };
  const online = () => {
    state('RECONNECTING');
    wake();
  };
  // A phone that slept has lost its socket, and may not know.
  const seen = () => {
    if (document.hidden) hiddenAt ??= Date.now();
    else {
      if (hiddenAt && Date.now() - hiddenAt > UNNOTICED_SECONDS * 1000) client.terminate();
      hiddenAt = null;
      wake();
    }
  };
  window.addEventListener('offline', offline);
  window.addEventListener('online', online);
  document.addEventListener('visibilitychange', seen);
  return () => {
    window.removeEventListener('offline', offline);
    window.removeEventListener('online', online);
    document.removeEventListener('visibilitychange', seen);
    stop();
    void client.dispose();
  };
}
