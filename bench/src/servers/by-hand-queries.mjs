/** SQL written by hand for each question, with the predicates of the read shapes: $1 network, $2 wards, $3 who, $4 the question's own. */
const SEES_VOLUNTEER = 'v.network_id = $1 and v.ward_code = any($2::text[])';
const seesRequest = (r) => `${r}.network_id = $1 and (${r}.ward_code = any($2::text[]) or ${r}.handled_by_ward = any($2::text[])
  or (${r}.ward_code is null and ${r}.taken_by = $3))`;
const seesWard = (w) => `exists (select from network_wards n where n.network_id = $1 and n.ward_code = ${w}.code)`;
const ofSeen = (t) =>
  `exists (select from help_requests q where q.network_id = ${t}.network_id and q.id = ${t}.request_id and ${seesRequest('q')})`;
const utc = (time) => `to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const firstName = (t) =>
  `(select v.first_name from volunteers v where v.network_id = ${t}.network_id and v.id = ${t}.volunteer_id)`;
const list = (inner) => `array(select row_to_json(it) from (${inner}) it)`;
const one = (inner) => `(select row_to_json(it) from (${inner}) it)`;

const ward = (code) => one(`select code, name from wards w where w.code = ${code} and ${seesWard('w')}`);
const volunteer = (t, columns) =>
  one(
    `select ${columns} from volunteers v where v.network_id = ${t}.network_id and v.id = ${t}.volunteer_id and ${SEES_VOLUNTEER}`,
  );
const label = `(select l.label from category_labels l where l.network_id = c.network_id and l.category_key = c.key and l.language = 'en')`;
const assignments = (columns) =>
  list(`select ${columns} from assignments a
  where a.network_id = r.network_id and a.request_id = r.id and ${ofSeen('a')} order by a.id`);

const FACTS = `'req_' || r.id as id, r.status, r.urgency, r.way, r.preferred_language as "preferredLanguage", r.needed_by as "neededBy", r.places,
  ${utc('r.taken_at')} as "takenAt"`;
const TASKS =
  assignments(`'asg_' || a.id as id, a.status, ${utc('a.accepted_at')} as "acceptedAt", ${firstName('a')} as "volunteerFirstName",
  ${volunteer('a', `'vol_' || v.id as id, v.display_name as "displayName", v.languages`)} as volunteer`);

/** A page of requests that are not over, in the order of the queue, and the keys its cursor is made of. */
const pageOfRequests = (
  columns,
) => `select r.queue_rank::text, r.queue_day::text, r.taken_at::text, r.id::text, row_to_json(node)::text as node
  from help_requests r cross join lateral (select ${columns}) node
  where ${seesRequest('r')} and r.status = any($4::text[]) and r.ended_at is null
  order by r.queue_rank, r.queue_day, r.taken_at, r.id limit 26`;

export const QUEUE = pageOfRequests(`${FACTS}, ${ward('r.ward_code')} as ward, ${TASKS} as assignments`);

const neighbours = (of, w, columns) =>
  list(`select ${columns} from wards ${w} where ${seesWard(w)}
  and exists (select from ward_borders b where b.ward_code = ${of}.code and b.neighbour_code = ${w}.code) order by ${w}.name`);
const DEEP_WARD =
  one(`select w.name, ${neighbours('w', 'x', `x.name, ${neighbours('x', 'y', 'y.name')} as neighbours`)} as neighbours
  from wards w where w.code = v.ward_code and ${seesWard('w')}`);
export const DEEP = pageOfRequests(
  `'req_' || r.id as id, ${assignments(`${volunteer('a', `${DEEP_WARD} as ward`)} as volunteer`)} as assignments`,
);

export const REQUEST = `select row_to_json(node)::text as node from help_requests r cross join lateral (select ${FACTS},
    ${one(`select c.key, ${label} as label from categories c where c.network_id = $1 and c.key = r.category_key`)} as category,
    ${ward('r.ward_code')} as ward, ${ward('r.handled_by_ward')} as "handledBy", ${TASKS} as assignments,
    ${list(`select 'off_' || o.id as id, o.status, ${firstName('o')} as "volunteerFirstName", ${utc('o.offered_at')} as "offeredAt",
      ${volunteer('o', `'vol_' || v.id as id, v.display_name as "displayName"`)} as volunteer
      from offers o where o.network_id = r.network_id and o.request_id = r.id and ${ofSeen('o')} order by o.offered_at, o.id`)} as offers,
    ${list(`select 'cal_' || o.id as id, ${utc('o.created_at')} as "createdAt",
      ${list(`select w.number, w.wave_group as "group", w.asked, ${utc('w.sent_at')} as "sentAt" from waves w
        where w.network_id = o.network_id and w.call_out_id = o.id order by w.number`)} as waves
      from call_outs o where o.network_id = r.network_id and o.request_id = r.id and ${ofSeen('o')} order by o.created_at`)} as "callOuts",
    ${list(`select 'fup_' || f.id as id, f.party, f.status, f.answer, ${utc('f.due_at')} as "dueAt" from follow_ups f
      where f.network_id = r.network_id and f.request_id = r.id and ${ofSeen('f')} order by f.id`)} as "followUps",
    ${list(`select 'lok_' || l.id as id, ${utc('l.at')} as at, (select s.display_name from staff s where s.network_id = l.network_id and s.id = l.staff_id) as who,
      l.role, l.fields, l.purpose from looks l where l.network_id = r.network_id and l.request_id = r.id and ${ofSeen('l')} order by l.at, l.id`)} as looks) node
  where ${seesRequest('r')} and r.id = $4`;

export const VOLUNTEERS = `select v.display_name, v.id::text, row_to_json(node)::text as node from volunteers v cross join lateral (
    select 'vol_' || v.id as id, v.display_name as "displayName", v.first_name as "firstName", v.languages, v.status, v.on_duty as "onDuty", v.capacity,
      (select count(*)::int from assignments a where a.network_id = v.network_id and a.volunteer_id = v.id
        and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED')) as "liveAssignments",
      ${ward('v.ward_code')} as ward,
      ${list(`select c.key, ${label} as label from categories c where c.network_id = $1 and c.key = any(v.category_keys) order by c.position`)} as categories) node
  where ${SEES_VOLUNTEER} order by v.display_name, v.id limit 26`;
