/** The table of reads.md, and how far our share may fall below the committed one: what noise alone may do. */
export const MOST_LOSS = 0.15;

const HEADINGS = ['way', 'share', 'median ms', 'p95 ms', 'requests/s', 'CPU ms of Node a request', 'SQL statements'];

export function table(rows) {
  const cells = rows.map(({ title, share, median, p95, perSecond, cpu, statements }) => [
    ...[title, share.toFixed(2), median.toFixed(1), p95.toFixed(1), perSecond.toFixed(0), cpu.toFixed(2), String(statements)],
  ]);
  const widths = HEADINGS.map((heading, i) => Math.max(...[heading, ...cells.map((row) => row[i])].map(({ length }) => length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(HEADINGS.map((heading, i) => heading.padEnd(widths[i]))), line(rule), ...cells.map(line)].join('\n');
}

export const page = (rows, about) => `# Reads

The queue of a ward lead of two wards: 25 requests that are not over, each with ward, assignments and volunteer, out of 40,000 in two networks. 20 connections,
nothing cached, the same data, session check, visibility, pool and answer (${rows[0].bytes} bytes). Every way runs in turn, in rounds; the share is of the requests per second of SQL written by hand.

${table(rows)}

${about}. Written by \`npm run bench -- reads\`; \`npm run bench -- reads --check\` fails where our share falls more than ${MOST_LOSS * 100} % below the one in this table.
`;

/** Our share as the committed table has it. */
export function committedShare(text) {
  const share = Number(/^\| \*\*Wardwise\*\* *\| *([\d.]+) *\|/m.exec(text)?.[1]);
  if (!(share > 0)) throw new Error('reads.md has no line for Wardwise: run npm run bench -- reads, and commit it');
  return share;
}
