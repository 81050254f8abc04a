import { type GraphQLType, getNamedType, isSpecifiedScalarType } from 'graphql';
import { escapeHtml } from '../platform/html.ts';

/** Where the pages stand. */
const HERE = '/docs/api';

/** One page, with the way back to the list. */
export function layout(title: string, body: string): string {
  const isList = title === '';
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isList ? '' : `${name} · `}Wardwise’s API</title><link rel="stylesheet" href="${HERE}/style.css"></head>
<body><header><nav aria-label="API"><a href="${HERE}"${isList ? ' aria-current="page"' : ''}>Wardwise’s API</a> <a href="/graphql">GraphiQL</a></nav></header>
<main><h1>${isList ? 'Wardwise’s API' : `<code>${name}</code>`}</h1>
${body}
</main></body></html>`;
}

export const notFoundPage = (): string =>
  layout('Nothing of this name', `<p>The schema has no such operation or type. <a href="${HERE}">See what there is.</a></p>`);

/** A part of a page under a heading of its own; nothing where it holds nothing. */
export const section = (heading: string, content: string): string =>
  content === '' ? '' : `<section><h2>${escapeHtml(heading)}</h2>\n${content}</section>`;

/** Terms and what is to be said of each. */
export const list = (rows: readonly [term: string, said: string][]): string =>
  rows.length === 0 ? '' : `<dl>${rows.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('\n')}</dl>`;

/** What the schema says of something; what stands in its marks of code is shown as code. */
export const words = (description: string | null | undefined): string =>
  escapeHtml(description ?? '').replace(/`([^`]+)`/g, '<code>$1</code>');

/** The same for something that may be on its way out. */
export const wordsOf = (thing: { description?: string | null; deprecationReason?: string | null }): string =>
  (thing.deprecationReason ? `<strong>Deprecated.</strong> ${words(thing.deprecationReason)} ` : '') + words(thing.description);

/** A link to a type or an operation. */
export const linkTo = (name: string, shown = name): string => `<a href="${HERE}/${name}"><code>${escapeHtml(shown)}</code></a>`;

/** A type as the schema writes it, its name a link; what GraphQL brings has no page. */
export function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  const [before = '', after = ''] = String(type).split(named.name);
  const name = isSpecifiedScalarType(named) ? `<code>${named.name}</code>` : linkTo(named.name);
  return `<code>${before}</code>${name}<code>${after}</code>`.replaceAll('<code></code>', '');
}

export const STYLE = `:root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif;--line:color-mix(in srgb,CanvasText 25%,Canvas)}
body{margin:0;background:Canvas;color:CanvasText;overflow-wrap:anywhere}header{border-bottom:1px solid var(--line)}
nav,main{max-width:48rem;margin:0 auto;padding:8px 16px}nav a{display:inline-block;padding:10px 16px 10px 0}
h1{font-size:1.6rem;margin:16px 0}h2{font-size:1.2rem;margin:28px 0 4px}code{font-family:ui-monospace,monospace;font-size:.94em}
dl{margin:0}dt{padding-top:10px;border-top:1px solid var(--line);margin-top:10px}dd{margin:0;padding-inline-start:16px}
pre{white-space:pre-wrap;padding:12px;border:1px solid var(--line);border-radius:6px}
ul{columns:18rem;padding-inline-start:20px}li{padding:2px 0;break-inside:avoid}li a{display:inline-block;min-height:24px}
a{color:#0b5cad}a:hover,a:focus-visible{text-decoration-thickness:2px}@media (prefers-color-scheme:dark){a{color:#8ec5ff}}
@media print{nav{display:none}a{color:inherit}}`;
