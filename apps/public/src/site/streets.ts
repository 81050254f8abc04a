import type { IncomingMessage } from 'node:http';
import { PUSH_WORKER } from '../assets/asset.ts';
import { assets } from '../assets/assets.ts';
import { callOutStreet } from '../call-out/call-out-street.ts';
import { entryStreet } from '../entry/entry-street.ts';
import { helpStreet } from '../help/help-street.ts';
import { landing } from '../landing/landing.ts';
import { mineStreet } from '../mine/mine-street.ts';
import { PRIVACY_PATH, privacyStreet } from '../privacy/privacy-street.ts';
import { referStreet } from '../refer/refer-street.ts';
import { referralStreet } from '../referrals/referral-street.ts';
import { taskStreet } from '../task/task-street.ts';
import { toldStreet } from '../told/told-street.ts';
import type { Visit } from '../visits/visit.ts';
import { volunteerStreet } from '../volunteer/volunteer-street.ts';
import { weeklyStreet } from '../weekly/weekly-street.ts';
import { findStreet } from '../yours/find-street.ts';
import { YOURS_PATH, yoursStreet } from '../yours/yours-street.ts';
import type { Street } from './street.ts';

/** Who answers this path; null when it is not ours. */
export function streetOf(visit: Visit, req: IncomingMessage): Street | null {
  const reading = req.method === 'GET' || req.method === 'HEAD';
  if (visit.path === '/') return reading ? landing : null;
  if (visit.path === PRIVACY_PATH) return reading ? privacyStreet : null;
  if (visit.path.startsWith('/public-assets/') || visit.path === PUSH_WORKER.path) return assets;
  if (visit.path === '/c' || visit.path.startsWith('/c/')) return callOutStreet;
  if (visit.path === '/help' || visit.path.startsWith('/help/')) return helpStreet;
  if (visit.path === '/referral' || visit.path.startsWith('/referral/')) return referralStreet;
  if (visit.path === '/refer' || visit.path.startsWith('/refer/')) return referStreet;
  if (visit.path === '/r' || visit.path.startsWith('/r/')) return mineStreet;
  if (visit.path === '/volunteer' || visit.path.startsWith('/volunteer/')) return volunteerStreet;
  if (visit.path === '/yours' || visit.path.startsWith('/yours/')) return findStreet;
  if (YOURS_PATH.test(visit.path)) return yoursStreet;
  if (visit.path === '/s' || visit.path.startsWith('/s/')) return entryStreet;
  if (/^\/[wm](\/|$)/.test(visit.path)) return weeklyStreet;
  if (visit.path.startsWith('/told/')) return toldStreet;
  if (visit.path === '/t' || visit.path.startsWith('/t/')) return taskStreet;
  return null;
}
