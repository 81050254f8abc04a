import { createHash } from 'node:crypto';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { House } from '../platform/context.ts';
import { senderOf } from '../platform/limits/index.ts';
import { errorFacts } from '../platform/log.ts';
import { type Asked, isUuid, readAsked } from './asked.ts';
import { COLLECTIONS, type Collection } from './collections.ts';
import { openApi } from './openapi.ts';
import { entryOf, pageOf } from './pages.ts';
import { NOT_FOUND, type Problem, tell } from './problem.ts';
import { spotOf } from './where.ts';

const PROFILE = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';

/** The directory as an open feed of Open Referral UK 3.0: anybody reads it, without a key; no person is in it. */
export function openReferral(house: House): Router {
  const router = Router();
  router.use(forAnybody, readOnly);
  const about = (path: string) => async (req: Request, res: Response) => {
    if (!(await spend(house, req, res, 100))) return;
    const here = `${house.publicUrl}/open-referral`;
    const said = path === '/' ? { version: 'HSDS-UK-3.0', profile: PROFILE, openapi_url: `${here}/openapi.json` } : openApi(here);
    answer(req, res, `${JSON.stringify(said)}\n`);
  };
  router.get('/', about('/'));
  router.get('/openapi.json', about('/openapi.json'));
  for (const [path, collection] of Object.entries(COLLECTIONS)) {
    router.get(`/${path}`, page(house, collection));
    router.get(`/${path}/:id`, entry(house, collection));
  }
  router.use((_req, res) => tell(res, NOT_FOUND));
  router.use(somethingWentWrong(house));
  return router;
}

/** A page of another site may read it, as any program may. What was read may be kept, and asked for again only if it changed. */
const forAnybody: RequestHandler = (_req, res, next) => {
  res.set({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
  });
  next();
};

const METHODS = 'GET, HEAD, OPTIONS';
const readOnly: RequestHandler = ({ method }, res, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  res.set('allow', METHODS);
  if (method !== 'OPTIONS') return tell(res, { status: 405, code: 'METHOD_NOT_ALLOWED', detail: `This feed knows ${METHODS}.` });
  res.set({
    'access-control-allow-methods': METHODS,
    'access-control-allow-headers': 'if-none-match',
    'access-control-max-age': '86400',
  });
  res.status(204).end();
};

const page =
  (house: House, collection: Collection): RequestHandler =>
  async (req, res) => {
    const asked = readAsked(req.query);
    if ('status' in asked) return tell(res, asked);
    if (!(await spend(house, req, res, 100 + costOf(asked)))) return;
    const spot = await spotOf(house, asked);
    if (spot && 'status' in spot) return tell(res, spot);
    answer(req, res, await pageOf(house.pool, collection, asked, spot));
  };

/** A whole entry is as much work as ten lines of a table; one that is but an id as much as a tenth. */
const costOf = ({ perPage, full, fullService, minimal }: Asked): number =>
  minimal ? Math.ceil(perPage / 10) : perPage * (fullService ? 50 : full ? 10 : 1);

const entry =
  (house: House, collection: Collection): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const asked = readAsked(req.query);
    if ('status' in asked) return tell(res, asked);
    if (!(await spend(house, req, res, 100 + costOf({ ...asked, perPage: 1 })))) return;
    const found = isUuid(req.params.id) ? await entryOf(house.pool, collection, asked, req.params.id) : null;
    if (found === null) return tell(res, NOT_FOUND);
    answer(req, res, found);
  };

/** Counts a request with those of others from the same place, as the API counts strangers; false where they asked too often, and were told. */
async function spend({ rates, trustedProxies }: House, req: Request, res: Response, cost: number): Promise<boolean> {
  const { enough, seconds, headers } = await rates.ask(null, senderOf(req, trustedProxies), cost);
  res.set(headers);
  if (!enough) tell(res, { status: 429, code: 'TOO_MANY_REQUESTS', detail: `Ask again in ${seconds} seconds.` });
  return enough;
}

/**
 * Answers with a tag that is strong, of the very bytes; whoever has them already is told so. Not by Express's own comparison: programs that name a tag say
 * "no-cache" with it (as Fetch does for them), and it would send them everything again.
 */
function answer({ headers }: Request, res: Response, text: string): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"`;
  res.set('etag', tag);
  const known = headers['if-none-match']?.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, '')));
  if (known) return void res.status(304).end();
  res.type('application/json').send(text);
}

const somethingWentWrong =
  ({ log }: House): ErrorRequestHandler =>
  (error, _req, res, _next) => {
    const { status } = error as { status?: unknown };
    if (status === 400) return tell(res, NOT_FOUND); // an address that is no address: a percent sign without its figures
    log.error({ fault: errorFacts(error) }, 'the open feed failed');
    const problem: Problem = {
      status: 500,
      code: 'SOMETHING_WENT_WRONG',
      detail: 'It is our fault, not yours. Try again later.',
    };
    tell(res, problem);
  };
