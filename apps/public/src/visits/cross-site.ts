import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether another site sent this form. Browsers say so in Sec-Fetch-Site; older ones send Origin.
 * Our own pages carry `Referrer-Policy: no-referrer`, for which an older browser sends `Origin: null`,
 * so null alone proves nothing; a forger would still have to know the link.
 */
export function cameFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = headers.origin;
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}
