import type { HelpRequest, NetworkId, StaffId, WardCode } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { canSee } from '../requests/index.ts';
import { canSeeVolunteer } from '../volunteers/index.ts';
import type { Change, Heard } from './change.ts';

type Place = { wardCode: WardCode | null; handledByWard: WardCode | null; takenBy: StaffId | null };
type RequestRow = Place & { id: string; status: HelpRequest['status'] };
type VolunteerRow = { id: string; wardCode: WardCode };

const REQUESTS = `select id, ward_code as "wardCode", handled_by_ward as "handledByWard", taken_by as "takenBy", status
  from help_requests where network_id = $1 and id = any($2::uuid[])`;
const VOLUNTEERS = 'select id, ward_code as "wardCode" from volunteers where network_id = $1 and id = any($2::uuid[])';

/** Reads where the changed records of one network stand now, and answers which of the changes somebody may hear of: whoever sees the record, and whoever saw it where it was. */
export async function whoMayHear(
  { pool }: House,
  networkId: NetworkId,
  heard: readonly Heard[],
): Promise<(actor: Actor) => Change[]> {
  const [requests, volunteers] = (['REQUEST', 'VOLUNTEER'] as const).map((kind) => heard.filter((one) => one.kind === kind)) as [
    Heard[],
    Heard[],
  ];
  const rowsOf = async <Row extends { id: string }>(text: string, of: Heard[]) => {
    if (of.length === 0) return new Map<string, Row>();
    const { rows } = await pool.query<Row>(text, [networkId, [...new Set(of.map(({ id }) => id))]]);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const [nowRequests, nowVolunteers] = [
    await rowsOf<RequestRow>(REQUESTS, requests),
    await rowsOf<VolunteerRow>(VOLUNTEERS, volunteers),
  ];
  const seesRequest = (actor: Actor, { id, was }: Heard) => {
    const now = nowRequests.get(id);
    const status = now?.status ?? 'NEW';
    return [now, was].some((place) => place && canSee(actor, { networkId, status, ...place }));
  };
  const seesVolunteer = (actor: Actor, { id, was }: Heard) =>
    [nowVolunteers.get(id)?.wardCode, was?.wardCode].some(
      (wardCode) => wardCode && canSeeVolunteer(actor, { networkId, wardCode }),
    );
  return (actor) => [
    ...requests
      .filter((one) => seesRequest(actor, one))
      .map(({ id }) => ({ kind: 'REQUEST' as const, id: showId('request', id) })),
    ...volunteers
      .filter((one) => seesVolunteer(actor, one))
      .map(({ id }) => ({ kind: 'VOLUNTEER' as const, id: showId('volunteer', id) })),
  ];
}
