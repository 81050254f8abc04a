import {
  agree,
  type Decision,
  nextDutyDay,
  type Placement,
  placePostcode,
  type ReadPostcode,
  type Routing,
  readPostcode,
  route,
  type Ward,
  type WardCode,
  type Way,
  wardIn,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { dutyDays, findPostcodeFacts, listWards, wardsOnDuty } from './ward.store.ts';

/** A ward's routing today; where nobody is on duty, the day somebody will look. */
export type Routed = Routing & { onDutyFrom: string | null };

/** Where a typed postcode belongs, and who deals with it today. */
export type Placed = { read: ReadPostcode; placement: Placement; routed: Routed | null };

/**
 * Reads, places and routes a typed postcode by the network's own table. `lookedUp` is the ward that `lookUpWard` found for one that the table does not know:
 * believed only where it is a ward of the network's.
 */
export async function place(
  tx: Tx,
  postcode: string,
  way: Way,
  lookedUp: WardCode | null = null,
): Promise<Decision<Placed, 'POSTCODE_MALFORMED'>> {
  const read = readPostcode(postcode);
  if (!read.ok) return read;
  const facts = await findPostcodeFacts(tx, read.value);
  const known = placePostcode(read.value, facts);
  const wardCode = known.kind === 'UNKNOWN' ? await ourWard(tx, lookedUp) : null;
  const placement = wardCode ? placePostcode(read.value, { ...facts, wardCode }) : known;
  return agree({
    read: read.value,
    placement,
    routed: placement.kind === 'PLACED' ? await routeToday(tx, placement.wardCode, way) : null,
  });
}

const ourWard = async (tx: Tx, code: WardCode | null): Promise<WardCode | null> =>
  code !== null && (await listWards(tx)).some((ward) => ward.code === code) ? code : null;

/** Who deals today with what comes from a ward. */
export async function routeToday(tx: Tx, wardCode: WardCode, way: Way): Promise<Routed> {
  const wards = await listWards(tx);
  const routing = route(wardCode, wards, await wardsOnDuty(tx), way);
  return { ...routing, onDutyFrom: routing.reason === 'NOBODY_ON_DUTY' ? await nextDay(tx, wardIn(wards, wardCode)) : null };
}

const nextDay = async (tx: Tx, ward: Ward): Promise<string | null> => nextDutyDay(await dutyDays(tx, ward), tx.now);
