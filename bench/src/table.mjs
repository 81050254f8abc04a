/** The tables of reads.md, and how far our share may fall below the committed one: what noise alone may do. */
export const MOST_LOSS = 0.15;

const HEADINGS = ['way', 'share', 'median ms', 'p95 ms', 'requests/s', 'CPU ms of Node a request', 'SQL statements', 'bytes'];

export function table(rows) {
  const cells = rows.map(({ title, share, median, p95, perSecond, cpu, statements, bytes }) => [
    ...[title, share?.toFixed(2) ?? '–', median.toFixed(1), p95.toFixed(1), perSecond.toFixed(0), cpu.toFixed(2)],
    ...[String(statements), String(bytes)],
  ]);
  const widths = HEADINGS.map((heading, i) => Math.max(...[heading, ...cells.map((row) => row[i])].map(({ length }) => length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(HEADINGS.map((heading, i) => heading.padEnd(widths[i]))), line(rule), ...cells.map(line)].join('\n');
}

export const page = (tables, about) => `# Reads

A ward lead of two wards asks; 40,000 requests in two networks. 20 connections, nothing cached, the same data, session check, visibility, pool and answer (but for the text of a cursor).
Every way runs in turn, in rounds; the share is of the requests per second of SQL written by hand with the same predicates. PostGraphile gets its rows ready-made
(\`bench/peers/peer.sql\`), authorises by row-level security, and runs on the Node it asks for; \`npm ci --prefix bench/peers\` installs it.

${tables.map(({ title, rows }) => `## ${title}\n\n${table(rows)}\n`).join('\n')}
${about}. Written by \`npm run bench -- reads\`; \`npm run bench -- reads --check\` fails where a share of ours falls more than ${MOST_LOSS * 100} % below the one here.
`;

/** Our shares by question: as measured, or as the committed page has them. */
export const sharesOf = (tables) =>
  new Map(
    tables.flatMap(({ title, rows }) => rows.flatMap(({ way, share }) => (way === 'ours' && share ? [[title, share]] : []))),
  );

export function committedShares(text) {
  const sections = text.split(/^## /m).slice(1);
  const shares = sections.map((section) => [
    section.slice(0, section.indexOf('\n')),
    /^\| \*\*Wardwise\*\* *\| *([\d.]+) *\|/m.exec(section)?.[1],
  ]);
  const found = new Map(shares.flatMap(([title, share]) => (share ? [[title, Number(share)]] : [])));
  if (found.size === 0) throw new Error('reads.md has no line for Wardwise: run npm run bench -- reads, and commit it');
  return found;
}
