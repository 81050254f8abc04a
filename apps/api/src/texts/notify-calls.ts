import type { IncomingMessage } from 'node:http';
// express: these two doors are no GraphQL.
import express, { type RequestHandler, type Router } from 'express';
// zod: what comes from outside, read by one schema.
import { z } from 'zod';
import type { House } from '../platform/context.ts';
import { senderOf } from '../platform/limits/index.ts';
import { hashSecret, sameBytes } from '../platform/seal/index.ts';
import { receiveText } from './use-cases/receive-text.ts';
import { RECEIPT_STATES, takeReceipt } from './use-cases/take-receipt.ts';

const Received = z.object({ id: z.uuid(), source_number: z.string().min(3).max(30), message: z.string().max(2000) });
const Told = z.object({ reference: z.uuid(), status: z.enum(RECEIPT_STATES) });

/** `/notify/received` and `/notify/receipts`: what GOV.UK Notify tells us, with the token we gave it. Where no texts are sent nothing is here. */
export function notifyCalls(house: House): Router {
  const router = express.Router();
  router.use((_req, _res, next) => next(house.textsToken === null ? 'router' : undefined));
  router.post(
    '/received',
    ...taken(house, Received, (it) => receiveText(house, { id: it.id, from: it.source_number, words: it.message })),
  );
  router.post('/receipts', ...taken(house, Told, ({ reference, status }) => takeReceipt(house, reference, status)));
  return router;
}

/** The token before the body, the body before the work; an answer says nothing of either. */
function taken<T>(house: House, shape: z.ZodType<T>, work: (it: T) => Promise<void>): RequestHandler[] {
  const read: RequestHandler = async (req, res) => {
    const it = shape.safeParse(req.body);
    if (!it.success) return void res.sendStatus(400);
    await work(it.data);
    res.sendStatus(204);
  };
  return [known(house), express.json({ limit: '8kb' }), read];
}

function known(house: House): RequestHandler {
  return async (req, res, next) => {
    res.set('cache-control', 'no-store');
    const { enough, headers } = await house.rates.knock(senderOf(req as IncomingMessage, house.trustedProxies));
    if (!enough) return void res.set(headers).sendStatus(429);
    const shown = /^bearer (.{1,500})$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
    if (!sameBytes(hashSecret(shown), hashSecret(house.textsToken ?? ''))) return void res.sendStatus(401);
    next();
  };
}
