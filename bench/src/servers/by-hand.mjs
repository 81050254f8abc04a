/** The limit: SQL written by hand for each answer, over bare node:http; PostgreSQL writes each thing's text, nothing parses it. */
import { createServer } from 'node:http';
import { openDataSource } from '../house.mjs';
import { DEEP, QUEUE, REQUEST, VOLUNTEERS } from './by-hand-queries.mjs';
import { findLead } from './who.mjs';

const NAMED = [QUEUE, DEEP, REQUEST, VOLUNTEERS]; // and q-1 for who asks

export async function start({ urls, statuses, requestId }) {
  const pool = (await openDataSource(urls.app, [])).driver.master;
  const ask = async (text, values) => (await pool.query({ name: `q${NAMED.indexOf(text)}`, text, values })).rows;
  const ways = {
    '/queue': { sql: QUEUE, own: [statuses], answer: (found) => page('requests', found, 25, requestKeys) },
    '/deep': { sql: DEEP, own: [statuses], answer: (found) => page('requests', found, 25, requestKeys, false) },
    '/volunteers': { sql: VOLUNTEERS, own: [], answer: (found) => page('volunteers', found, 25, volunteerKeys) },
    '/request': {
      sql: REQUEST,
      own: [requestId.slice(4)],
      answer: ([found]) => `{"data":{"request":${found?.node ?? 'null'}}}\n`,
    },
  };
  return createServer(async (req, res) => {
    try {
      const lead = await findLead(ask, req.headers.cookie);
      if (!lead) return void res.writeHead(401).end();
      const { sql, own, answer } = ways[req.url];
      const values = sql.includes('$3') ? [lead.networkId, lead.wards, lead.staffId, ...own] : [lead.networkId, lead.wards];
      const found = await ask(sql, values);
      res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(answer(found));
    } catch (error) {
      console.error(error);
      res.writeHead(500).end();
    }
  });
}

function page(of, found, most, keysOf, info = true) {
  const shown = found.slice(0, most);
  const nodes = shown.map(({ node }) => node).join(',');
  const last = shown.at(-1);
  const cursor = last
    ? `"${Buffer.from(
        `[${keysOf(last)
          .map((key) => JSON.stringify(key))
          .join(', ')}]`,
      ).toString('base64')}"`
    : null;
  const pageInfo = info ? `,"pageInfo":{"hasNextPage":${found.length > most},"endCursor":${cursor}}` : '';
  return `{"data":{"${of}":{"nodes":[${nodes}]${pageInfo}}}}\n`;
}

const requestKeys = ({ queue_rank, queue_day, taken_at, id }) => [queue_rank, queue_day, taken_at, id];
const volunteerKeys = ({ display_name, id }) => [display_name, id];
