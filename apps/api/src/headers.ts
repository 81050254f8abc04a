import type { RequestHandler } from 'express';
// helmet: the usual security headers, kept up to date by others.
import helmet from 'helmet';

const OURS = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // Mantine and the dialogs' scroll lock write style elements from script, with nothing in them that came from outside; scripts have no such leave anywhere.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  // React writes Mantine's style sheet as text: the one policy lets through what can hold no element (apps/admin/src/platform/trusted-types.ts).
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['default'],
};

/** GraphiQL's editor runs in workers made of its own text, brings its signs as a font, and knows trusted types by policies of its own. */
const GRAPHIQL = {
  ...OURS,
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  requireTrustedTypesFor: null,
  trustedTypes: null,
};

/** What no page of ours ever asks a browser for. */
const NEVER = 'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment serial usb';

/** What every answer says to browsers; pages with a stricter policy of their own say that one instead. */
export function securityHeaders(https: boolean): RequestHandler[] {
  const policy = (directives: Record<string, string[] | null>) => ({ useDefaults: false, directives: directives as never });
  const others = helmet({
    contentSecurityPolicy: policy(OURS),
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  const never = NEVER.split(' ')
    .map((what) => `${what}=()`)
    .join(', ');
  return [
    others,
    (req, res, next) => {
      res.setHeader('permissions-policy', never);
      // What is named by its own content may be kept; everything else may hold what one person alone may see.
      if (!/^\/(n|public)-assets\//.test(req.path)) res.setHeader('cache-control', 'no-store');
      next();
    },
  ];
}

/** The same for the page with GraphiQL on it. */
export const graphiqlPolicy: RequestHandler = helmet.contentSecurityPolicy({ useDefaults: false, directives: GRAPHIQL as never });
