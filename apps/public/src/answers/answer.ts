import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LEAVE_SOURCE } from '../pages/leave-script.ts';

/** One HTTP answer, not yet written. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Buffer };

// Nothing but our own stylesheet, mark and letters is ever loaded, and no script runs but the one that leaves a page, and, on a page that has one, a file of ours.
const POLICY = `default-src 'none'; script-src ${LEAVE_SOURCE}; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
const SCRIPTED = POLICY.replace("trusted-types 'none'", 'trusted-types push').replace(LEAVE_SOURCE, `${LEAVE_SOURCE} 'self'`);

const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A page, never kept by anybody on the way. */
export function page(status: number, element: ReactElement): Answer {
  const html = renderToStaticMarkup(element);
  // What somebody typed is written with &lt;: only an element of ours is one.
  const policy = html.includes('<script ') ? SCRIPTED : POLICY;
  return {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    body: `<!doctype html>${html}`,
  };
}

/** After a form: go and read the page that tells how it stands now. */
export function seeOther(location: string): Answer {
  return { status: 303, headers: { ...PRIVATE, Location: location }, body: '' };
}

/** The same answer with one more header. */
export function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}
