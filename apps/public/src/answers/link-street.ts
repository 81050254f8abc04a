import { createElement, type ReactElement } from 'react';
import type { Asked } from '../site/ask.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import type { Form } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { type Answer, page, seeOther } from './answer.ts';
import { answerButton } from './answer-form.ts';
import { problemAnswer, problemOf } from './problem.ts';

/** Pages that have a path of their own, and when there is something to show on them. */
export type Rooms<Thing, View> = Record<string, { open: (thing: Thing) => boolean; Room: (view: View) => ReactElement }>;

/** What a link opens: its path (the token, then the last word), its pages, and its buttons by the last word of their form's path. */
type Opened<Thing, View, Verb> = {
  path: RegExp;
  pathOf: (token: string) => string;
  find: (site: PublicSite, visit: Visit, token: string) => Promise<Asked<Thing>>;
  viewOf: (visit: Visit, token: string, thing: Thing) => View;
  First: (view: View) => ReactElement;
  rooms: Rooms<Thing, View>;
  verbNamed: (name: string) => Verb | null;
  pressed: (site: PublicSite, visit: Visit, token: string, last: string, verb: Verb, form: Form) => Promise<Answer>;
  /** The longest form, in bytes, by the last word of its path; the usual limit if not said. */
  longest?: (last: string) => number | undefined;
};

/** The pages behind a link of somebody's own. Reading changes nothing; only a pressed button does. */
export function linkStreet<Thing extends { pageLanguage: string }, View extends object, Verb>(
  opened: Opened<Thing, View, Verb>,
): Street {
  const { path, pathOf, find, viewOf, First, rooms, verbNamed, pressed, longest } = opened;

  async function read(site: PublicSite, visit: Visit, token: string, last: string | undefined): Promise<Answer> {
    const room = last !== undefined && Object.hasOwn(rooms, last) ? rooms[last] : undefined;
    if (last !== undefined && !room)
      return verbNamed(last) ? seeOther(to(visit, pathOf(token))) : problemAnswer(visit, 'PAGE_NOT_FOUND');
    const found = await find(site, visit, token);
    if (!found.ok) return problemAnswer(visit, problemOf(found.code), undefined, found.ring);
    const thing = found.value;
    if (room && !room.open(thing)) return seeOther(to(visit, pathOf(token)));
    return page(200, createElement(room?.Room ?? First, viewOf(inTheirLanguage(visit, thing.pageLanguage), token, thing)));
  }

  return async (site, visit, req) => {
    const [, token, last] = path.exec(visit.path) ?? [];
    if (req.method === 'POST') {
      const verb = last === undefined ? null : verbNamed(last);
      if (verb && token && last)
        return answerButton(visit, req, (theirs, form) => pressed(site, theirs, token, last, verb, form), longest?.(last));
      req.resume();
      return problemAnswer(visit, token ? 'PAGE_NOT_FOUND' : 'LINK_NOT_FOUND');
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
    return token ? read(site, visit, token, last) : problemAnswer(visit, 'LINK_NOT_FOUND');
  };
}
