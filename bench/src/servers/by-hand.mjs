/** The limit: SQL written by hand for this one answer, over bare node:http; PostgreSQL writes each request's text, nothing parses it. */
import { createServer } from 'node:http';
import { openDataSource } from '../house.mjs';
import { findLead } from './who.mjs';

const SEES_VOLUNTEER = 'v.network_id = $1 and v.ward_code = any($2::text[])';
const seesRequest = (r) => `${r}.network_id = $1 and (${r}.ward_code = any($2::text[]) or ${r}.handled_by_ward = any($2::text[])
  or (${r}.ward_code is null and ${r}.taken_by = $3))`;
const utc = (time) => `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const QUEUE = `select r.queue_rank::text, r.queue_day::text, r.taken_at::text, r.id::text, row_to_json(node)::text as node
  from help_requests r cross join lateral (
    select 'req_' || r.id as id, r.status, r.urgency, r.way, r.preferred_language as "preferredLanguage", r.needed_by as "neededBy", r.places,
      ${utc('r.taken_at')} as "takenAt",
      (select row_to_json(w) from (select code, name from wards w where w.code = r.ward_code
        and exists (select from network_wards n where n.network_id = $1 and n.ward_code = w.code)) w) as ward,
      array(select row_to_json(a) from (
        select 'asg_' || a.id as id, a.status, ${utc('a.accepted_at')} as "acceptedAt",
          (select v.first_name from volunteers v where v.network_id = a.network_id and v.id = a.volunteer_id) as "volunteerFirstName",
          (select row_to_json(v) from (select 'vol_' || v.id as id, v.display_name as "displayName", v.languages
            from volunteers v where v.network_id = a.network_id and v.id = a.volunteer_id and ${SEES_VOLUNTEER}) v) as volunteer
        from assignments a where a.network_id = r.network_id and a.request_id = r.id
          and exists (select from help_requests q where q.network_id = a.network_id and q.id = a.request_id and ${seesRequest('q')})
        order by a.id) a) as assignments) node
  where ${seesRequest('r')} and r.status = any($4::text[]) and r.ended_at is null
  order by r.queue_rank, r.queue_day, r.taken_at, r.id limit 26`;

export async function start({ urls, statuses }) {
  const { pool } = await openPool(urls.app);
  const ask = async (text, values) => (await pool.query({ name: text === QUEUE ? 'queue' : 'who', text, values })).rows;
  return createServer(async (req, res) => {
    try {
      const lead = await findLead(ask, req.headers.cookie);
      if (!lead) return void res.writeHead(401).end();
      const found = await ask(QUEUE, [lead.networkId, lead.wards, lead.staffId, statuses]);
      res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(answer(found));
    } catch {
      res.writeHead(500).end();
    }
  });
}

async function openPool(url) {
  const source = await openDataSource(url, []);
  return { pool: source.driver.master };
}

function answer(found) {
  const page = found.slice(0, 25);
  const nodes = page.map(({ node }) => node).join(',');
  const last = page.at(-1);
  const cursor = last && JSON.stringify(cursorOf(last));
  return `{"data":{"requests":{"nodes":[${nodes}],"pageInfo":{"hasNextPage":${found.length > 25},"endCursor":${cursor ?? null}}}}}\n`;
}

const cursorOf = ({ queue_rank, queue_day, taken_at, id }) =>
  Buffer.from(`["${queue_rank}", "${queue_day}", "${taken_at}", "${id}"]`).toString('base64');
