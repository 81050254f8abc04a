import { isReadBySpeaker, type PageLanguage, WRITTEN } from '@wardwise/domain';
import { escapeHtml } from '../platform/html.ts';
import type { Letter } from './letter.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';

/** The mail as it is sent, in text and in HTML that says the same. */
type Written = { subject: string; text: string; html: string };

/** A mail ready to go: whom to, what it says, and where one press stops more of its kind. */
export type Mail = Written & { to: string; stopUrl?: string };

/** Writes a letter out, right to left where its language is. Whom to call in danger stands in English, too, where no speaker has read the language. */
export function write({ subject, sentences, quoted, things = [], button, code, stop }: Letter, language: PageLanguage): Written {
  const [said, english] = [SERVICE_MAILS[language].foot, isReadBySpeaker(language) ? null : SERVICE_MAILS.en.foot];
  const foot = english ? `${said}\n${english}` : said;
  const inHtml = escapeHtml(said) + (english ? `<br><span lang="en" dir="ltr">${escapeHtml(english)}</span>` : '');
  const linked = ({ label, url }: { label: string; url: string }) => `${label}:\n${url}`;
  const withLinks = things.map((thing) => `${thing.text}\n${linked(thing.link)}`);
  const ends = [button, stop].flatMap((link) => (link ? [linked(link)] : []));
  const [saidBy, after] = [quoted ? [quoted.text] : [], quoted?.after ?? []];
  const text = [...sentences, ...saidBy, ...after, ...withLinks, ...(code ? [code] : []), ...ends, foot].join('\n\n');
  const html = `<!doctype html><html lang="${WRITTEN[language].lang}" dir="${WRITTEN[language].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#faf7f2;color:#1f2a2e;font:17px/1.55 system-ui,sans-serif"><div style="max-width:34em;margin:0 auto">
${sentences.map(paragraph).join('\n')}
${quoted ? `<blockquote lang="${WRITTEN[quoted.language].lang}" dir="${WRITTEN[quoted.language].dir}" style="margin:0 0 16px;padding-inline-start:16px;border-inline-start:4px solid #0f5c4d">${quoted.text.split('\n\n').map(paragraph).join('\n')}</blockquote>` : ''}
${after.map(paragraph).join('\n')}
${things.map((thing) => `<p style="margin:0 0 16px">${escapeHtml(thing.text)}<br>${plainLink(thing.link)}</p>`).join('\n')}
${code ? `<p style="margin:0 0 16px;font-size:32px;letter-spacing:.2em;font-weight:700" dir="ltr">${escapeHtml(code)}</p>` : ''}
${button ? `<p style="margin:0 0 24px"><a href="${escapeHtml(button.url)}" style="display:inline-block;padding:14px 22px;border-radius:10px;background:#0f5c4d;color:#fff;text-decoration:none;font-weight:700">${escapeHtml(button.label)}</a></p>` : ''}
${stop ? `<p style="margin:0 0 16px;font-size:14px">${plainLink(stop)}</p>` : ''}
<p style="margin:24px 0 0;font-size:14px;color:#4d5a5e">${inHtml}</p></div></body></html>`;
  return { subject, text, html };
}

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const plainLink = ({ label, url }: { label: string; url: string }): string =>
  `<a href="${escapeHtml(url)}" style="color:#0f5c4d">${escapeHtml(label)}</a>`;
