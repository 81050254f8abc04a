import type { HelpRequest, NetworkId, StaffId, WardCode } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { canSeeView } from '../queue-views/index.ts';
import { canSee } from '../requests/index.ts';
import { canSeeVolunteer } from '../volunteers/index.ts';
import type { Change, Heard } from './change.ts';

type Place = { wardCode: WardCode | null; handledByWard: WardCode | null; takenBy: StaffId | null };
type RequestRow = Place & { id: string; status: HelpRequest['status'] };
type VolunteerRow = { id: string; wardCode: WardCode };
type ViewRow = { id: string; madeBy: StaffId; shared: boolean };
type Of<Kind extends Heard['kind']> = Kind extends 'QUEUE_VIEW'
  ? Extract<Heard, { kind: Kind }>
  : Exclude<Heard, { kind: 'QUEUE_VIEW' }>;

const REQUESTS = `select id, ward_code as "wardCode", handled_by_ward as "handledByWard", taken_by as "takenBy", status
  from help_requests where network_id = $1 and id = any($2::uuid[])`;
const VOLUNTEERS = 'select id, ward_code as "wardCode" from volunteers where network_id = $1 and id = any($2::uuid[])';
const VIEWS = 'select id, made_by as "madeBy", shared from queue_views where network_id = $1 and id = any($2::uuid[])';

/** Reads where the changed records of one network stand now, and answers which of the changes somebody may hear of: whoever sees the record, and whoever saw it where it was. */
export async function whoMayHear(
  { pool }: House,
  networkId: NetworkId,
  heard: readonly Heard[],
): Promise<(actor: Actor) => Change[]> {
  const of = <Kind extends Heard['kind']>(kind: Kind) => heard.filter((one): one is Of<Kind> => one.kind === kind);
  const [requests, volunteers, views] = [of('REQUEST'), of('VOLUNTEER'), of('QUEUE_VIEW')];
  const rowsOf = async <Row extends { id: string }>(text: string, changed: Heard[]) => {
    if (changed.length === 0) return new Map<string, Row>();
    const { rows } = await pool.query<Row>(text, [networkId, [...new Set(changed.map(({ id }) => id))]]);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const [nowRequests, nowVolunteers, nowViews] = [
    await rowsOf<RequestRow>(REQUESTS, requests),
    await rowsOf<VolunteerRow>(VOLUNTEERS, volunteers),
    await rowsOf<ViewRow>(VIEWS, views),
  ];
  const seesRequest = (actor: Actor, { id, was }: Of<'REQUEST'>) => {
    const now = nowRequests.get(id);
    const status = now?.status ?? 'NEW';
    return [now, was].some((place) => place && canSee(actor, { networkId, status, ...place }));
  };
  const seesVolunteer = (actor: Actor, { id, was }: Of<'VOLUNTEER'>) =>
    [nowVolunteers.get(id)?.wardCode, was?.wardCode].some(
      (wardCode) => wardCode && canSeeVolunteer(actor, { networkId, wardCode }),
    );
  const seesView = (actor: Actor, { id, was }: Of<'QUEUE_VIEW'>) =>
    [nowViews.get(id), was].some((view) => view && canSeeView(actor, { networkId, ...view }));
  return (actor) => [
    ...requests
      .filter((one) => seesRequest(actor, one))
      .map(({ id }) => ({ kind: 'REQUEST' as const, id: showId('request', id) })),
    ...volunteers
      .filter((one) => seesVolunteer(actor, one))
      .map(({ id }) => ({ kind: 'VOLUNTEER' as const, id: showId('volunteer', id) })),
    ...views
      .filter((one) => seesView(actor, one))
      .map(({ id }) => ({ kind: 'QUEUE_VIEW' as const, id: showId('queueView', id) })),
  ];
}
