import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LEAVE_SOURCE } from '../pages/leave-script.ts';

/** One HTTP answer, not yet written. */
export type Answer = { status: number; headers: Record<string, string>; body: string | Buffer };

// Nothing but our own stylesheet, mark and letters is ever loaded, and no script runs but the one that leaves a page.
const POLICY = `default-src 'none'; script-src ${LEAVE_SOURCE}; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A page, never kept by anybody on the way. */
export function page(status: number, element: ReactElement): Answer {
  return {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
    body: `<!doctype html>${renderToStaticMarkup(element)}`,
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
