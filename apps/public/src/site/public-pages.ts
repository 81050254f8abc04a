import type { IncomingMessage, ServerResponse } from 'node:http';
import { problemAnswer } from '../answers/problem.ts';
import { writeAnswer } from '../answers/write.ts';
import { openVisit } from '../visits/visit.ts';
import type { PublicSite } from './site.ts';
import { streetOf } from './streets.ts';

/** The public pages as plain node middleware; paths of others are passed on. */
export function publicPages(
  site: PublicSite,
): (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void {
  return (req, res, next) => {
    const visit = openVisit(site, req);
    const street = streetOf(visit, req);
    if (!street) return next();
    street(site, visit, req)
      .catch((error: unknown) => {
        site.report(error);
        return problemAnswer(visit, 'SOMETHING_WENT_WRONG');
      })
      .then((answer) => writeAnswer(req, res, answer))
      .catch(next);
  };
}

/** The page for a path that nobody owns; mount it last. */
export function pageNotFound(site: PublicSite): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => writeAnswer(req, res, problemAnswer(openVisit(site, req), 'PAGE_NOT_FOUND'));
}
