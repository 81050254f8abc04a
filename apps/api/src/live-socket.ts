import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalSentence } from '@wardwise/domain';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
// graphql-ws: GraphQL over WebSocket as the specification has it; each line to it is wired in live/wire.ts.
import { CloseCode, handleProtocols, makeServer, type Server } from 'graphql-ws';
// ws: the WebSocket server of Node's world.
import { type WebSocket, WebSocketServer } from 'ws';
import { type LiveCtx, type Over, openHub, speak } from './live/index.ts';
import type { Staff } from './platform/actor.ts';
import type { House } from './platform/context.ts';
import { formatError } from './platform/errors.ts';
import { limitRules, MOST, senderOf, subscriptionsAlone, variablesFit } from './platform/limits/index.ts';
import { makeSchema } from './schema.ts';
import { staffContext } from './visit.ts';

/** The most of everything: bytes of a message, sockets of this process and of one person in it, subscriptions on one. */
const MOST_LIVE = { message: 8 * 1024, sockets: 2000, ofOne: 12, subscriptions: 3 };
const GOING_AWAY = 1001;
const CUT_MS = 1000;
const CODES: Record<Over, number> = { SIGNED_OUT: CloseCode.Unauthorized, ANOTHER_ROLE: CloseCode.Forbidden };

/** The sockets of this process: who listens for changes at /graphql. */
export type Live = { upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>; close(): Promise<void> };

export function openLive(house: House): Live {
  const hub = openHub(house);
  const door = new WebSocketServer({ noServer: true, maxPayload: MOST_LIVE.message, handleProtocols });
  const people = new Map<WebSocket, string>();
  let server: Promise<Server<LiveCtx>> | null = null;

  async function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    if (!/^\/graphql(\?|$)/.test(req.url ?? '')) return refuse(socket, '404 Not Found');
    if (!isOurPage(req, house.publicUrl)) return refuse(socket, '403 Forbidden');
    if (!(await house.rates.knock(senderOf(req, house.trustedProxies))).enough) return refuse(socket, '429 Too Many Requests');
    if (people.size >= MOST_LIVE.sockets) return refuse(socket, '503 Service Unavailable');
    server ??= makeSchema().then((schema) => serverOf(house, schema));
    const [speaking, ctx] = [await server, await staffContext(house, req, null)];
    door.handleUpgrade(req, socket, head, (opened) => {
      const over = (why: Over) => opened.close(CODES[why]);
      if (!('staffId' in ctx.actor)) return over('SIGNED_OUT'); // after the handshake: a page is not told why one failed
      const { staffId } = ctx.actor as Staff;
      if ([...people.values()].filter((one) => one === staffId).length >= MOST_LIVE.ofOne)
        return opened.close(CloseCode.TooManyInitialisationRequests);
      people.set(opened, staffId);
      opened.once('close', () => people.delete(opened));
      speak(speaking, opened, { ...ctx, hub, onOver: over }, house.log);
    });
  }

  return {
    upgrade,
    async close() {
      for (const socket of door.clients) socket.close(GOING_AWAY);
      const cut = setTimeout(() => cutOff(door.clients), CUT_MS);
      await new Promise((resolve) => door.close(resolve));
      clearTimeout(cut);
      await hub.close();
    },
  };
}

function cutOff(sockets: Iterable<WebSocket>): void {
  for (const socket of sockets) socket.terminate();
}

/** Whether a page of ours opened it: a browser sends the cookie along whoever asks, and says by `Origin` who did. */
function isOurPage({ headers: { origin, host } }: IncomingMessage, publicUrl: string): boolean {
  const from = origin && URL.canParse(origin) ? new URL(origin) : null;
  if (!from) return false;
  return from.host === host || (URL.canParse(publicUrl) && from.origin === new URL(publicUrl).origin);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function serverOf(house: House, schema: GraphQLSchema): Server<LiveCtx> {
  const format = formatError(house.log, schema);
  const invalid = (): GraphQLError[] => [
    new GraphQLError(refusalSentence('QUERY_INVALID', 'en'), { extensions: { code: 'QUERY_INVALID' } }),
  ];
  return makeServer<Record<string, unknown>, LiveCtx>({
    connectionInitWaitTimeout: 5000,
    onSubscribe({ subscriptions, extra }, _id, { query, variables, operationName }) {
      if (Object.keys(subscriptions).length > MOST_LIVE.subscriptions) return invalid();
      if (query.length > MOST.text || !variablesFit(variables)) return invalid();
      const document = readable(query);
      const rules = [subscriptionsAlone, ...limitRules, ...specifiedRules];
      if (!document || validate(schema, document, rules, { maxErrors: 1 }).length > 0) return invalid();
      return { schema, document, operationName, variableValues: variables, contextValue: extra };
    },
    onNext: (_ctx, _id, _payload, _args, { data, errors }) => ({
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map((error): GraphQLFormattedError => format(error.toJSON(), error)) } : {}),
    }),
  });
}

function readable(query: string) {
  try {
    return parse(query, { maxTokens: MOST.tokens, noLocation: true });
  } catch {
    return null;
  }
}
