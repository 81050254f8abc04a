import { insist } from './insist.ts';

/** What a browser got: a page, or the answer to a form. */
export type Page = { status: number; text: string };

/** A form as a browser without scripts would send it. */
type Form = { action: string; fields: [name: string, value: string][] };

/** The button of a page whose form leads to this verb, or null where the page has none. */
export function findForm(page: Page, verb: string): Form | null {
  for (const [, head = '', body = ''] of page.text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    const action = attribute(head, 'action') ?? '';
    if (action.split('?')[0]?.split('/').at(-1) === verb) return { action, fields: hiddenFields(body) };
  }
  return null;
}

/** The same, where the page must have one. */
export function formOf(page: Page, verb: string): Form {
  const form = findForm(page, verb);
  insist(form, `the page ${page.status} has no button "${verb}"`);
  return form;
}

/** What a page says, without its markup. */
export const wordsOf = (page: Page): string => decode(page.text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');

const hiddenFields = (html: string): Form['fields'] =>
  [...html.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'type') === 'hidden')
    .map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']);

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decode(found);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const decode = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
