import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { wishedLanguage } from '@wardwise/domain';
import { type Language, languageAsked, type Words, wordsIn } from '../locales/locales.ts';
import type { PublicSite } from '../site/site.ts';
import { browserOf } from './browser-cookie.ts';

/** One opening of one page: where, in which language, from which browser. */
export type Visit = {
  path: string;
  /** Where a list goes on, by `?after`. */
  after: string | null;
  /** Chosen by `?lang`; kept in every link and form of the page. */
  asked: Language | null;
  language: Language;
  words: Words;
  /** The token in this browser's cookie. */
  browser: string | null;
  /** The token this browser gets with its first button; hidden in the forms, so that a button pressed twice still binds one browser. */
  spare: string;
  /** One for each page shown: a button pressed twice is one wish. */
  key: string;
  demo: boolean;
  /** Where it came from, to be counted and not kept. */
  sender: string | null;
};

export function openVisit(site: PublicSite, req: Pick<IncomingMessage, 'url' | 'headers'>): Visit {
  const [path = '/', query = ''] = (req.url ?? '/').split('?', 2);
  const said = new URLSearchParams(query);
  const asked = languageAsked(said.get('lang'));
  const language = asked ?? wishedLanguage(req.headers['accept-language']);
  const browser = browserOf(req.headers.cookie);
  return {
    path,
    after: said.get('after'),
    asked,
    language,
    words: wordsIn(language),
    browser,
    spare: browser ?? site.newBrowser(),
    key: randomUUID(),
    demo: site.demo,
    sender: 'socket' in req ? site.senderOf(req as IncomingMessage) : null,
  };
}

/** The same visit in the volunteer's own language, unless another one was asked for. */
export function inTheirLanguage(visit: Visit, theirs: string): Visit {
  const language = visit.asked ?? languageAsked(theirs) ?? visit.language;
  return { ...visit, language, words: wordsIn(language) };
}

/** A path of ours with the chosen language kept. */
export function to(visit: Visit, path: string): string {
  return visit.asked ? `${path}?lang=${visit.asked}` : path;
}

/** The same, where a list goes on from there. */
export function furtherOn(visit: Visit, path: string, after: string): string {
  return `${path}?${new URLSearchParams({ after, ...(visit.asked && { lang: visit.asked }) })}`;
}
