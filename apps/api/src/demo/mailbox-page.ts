import { escapeHtml } from '../platform/html.ts';
import type { Landed } from './mailbox.ts';

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/demo/mailbox.css"></head>
<body><p class="banner">Demo: nothing here is real. Mail that Wardwise sends lands in this mailbox.</p><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;

/** Every mail that landed, newest first. */
export function mailboxPage(mails: Landed[]): string {
  const items = mails.map(({ messageId, to, subject, at }) => {
    const time = at.toISOString().slice(11, 16);
    return `<li><a href="/demo/mailbox/mail?id=${encodeURIComponent(messageId)}"><strong dir="auto">${escapeHtml(subject)}</strong><span>${escapeHtml(to)} · <time datetime="${at.toISOString()}">${time} UTC</time></span></a></li>`;
  });
  return page(
    'Mailbox',
    items.length ? `<ul>${items.join('')}</ul>` : '<p>No mail yet. Ask for a sign-in link, or send a call-out.</p>',
  );
}

/** One mail as text, its links live. */
export function mailPage({ to, subject, text }: Landed): string {
  const body = escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
  return page(
    subject,
    `<p>To ${escapeHtml(to)}</p><pre dir="auto">${body}</pre><p><a href="/demo/mailbox">Back to the mailbox</a></p>`,
  );
}

export const MAILBOX_CSS = `:root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif}body{margin:0;background:Canvas;color:CanvasText}
.banner{margin:0;padding:8px 16px;background:#f6d55c;color:#1f2a2e}main{max-width:44rem;margin:0 auto;padding:16px}ul{list-style:none;padding:0}
li a{display:flex;flex-direction:column;min-height:44px;padding:12px 0;border-bottom:1px solid color-mix(in srgb,CanvasText 25%,Canvas);color:inherit;text-decoration:none}
li a:hover strong,li a:focus-visible strong{text-decoration:underline}li span{opacity:.8;font-size:15px}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}
a{color:LinkText}`;
