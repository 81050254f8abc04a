import {
  agree,
  type Category,
  type Decision,
  inWords,
  type LocalGroup,
  type NetworkId,
  nearestGroup,
  type ReadPostcode,
  readPostcode,
  type Ward,
  type WardCode,
  type Way,
} from '@wardwise/domain';
import { listCategories } from '../../categories/index.ts';
import { findGuidance, type ReadGuidance } from '../../guidance/index.ts';
import { spendingCapPence } from '../../networks/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { listSkills, type NamedSkill } from '../../skills/index.ts';
import { listWards, pausedUntil, place, type Routed } from '../../wards/index.ts';
import { type AskedNetwork, findAskedNetwork, findNetworksNear, listOtherGroups } from '../asked-networks.store.ts';

/** What refuses somebody who looks for help. */
export const FIND_HELP_REFUSALS = ['POSTCODE_MALFORMED'] as const;
export type FindHelpRefusal = (typeof FIND_HELP_REFUSALS)[number];

type KindOfHelp = Pick<Category, 'key' | 'credentials'> & { label: string; publicLabel: string; ways: Way[] };

/** What a network has for whoever wants to help: what to choose from, what to keep to, the most to be spent in a shop. */
type ForVolunteers = { skills: NamedSkill[]; guidance: ReadGuidance | null; spendingCapPence: number; sendsTexts: boolean };

/** A network that somebody can ask or help: whose ward the postcode is in (null: nobody's that we know, yet the outcode is theirs), and the help it gives. */
type Askable = AskedNetwork & ForVolunteers & { wardName: string | null; paused: PausedWard | null; categories: KindOfHelp[] };

/** A ward that takes nothing on for a while, and who helps there instead. */
type PausedWard = { until: string; servedBy: string | null; onDutyFrom: string | null };

/** Who can be asked for help from a postcode; nobody here: which other group is nearest. */
export type Found = { networks: Askable[]; nearest: (LocalGroup & { metres: number }) | null; groups: LocalGroup[] };

/** Somebody types their postcode and learns which network is theirs, to ask or to help. Nothing of it is kept. */
export async function findHelp(ctx: Ctx, input: { postcode: string }): Promise<Decision<Found, FindHelpRefusal>> {
  const read = readPostcode(input.postcode);
  if (!read.ok) return read;
  const near = await findNetworksNear(ctx.house.pool, read.value);
  const networks = await Promise.all(near.map((networkId) => askable(ctx, networkId, read.value)));
  if (networks.length > 0) return agree({ networks, nearest: null, groups: [] });
  const { position, groups } = await listOtherGroups(ctx.house.pool, read.value.outcode);
  return agree({ networks, nearest: position && nearestGroup(position, groups), groups });
}

function askable({ house, language }: Ctx, networkId: NetworkId, { postcode }: ReadPostcode): Promise<Askable> {
  return dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const placed = await place(tx, postcode, 'IN_PERSON');
    const code = placed.ok && placed.value.placement.kind === 'PLACED' ? placed.value.placement.wardCode : null;
    const wards = await listWards(tx);
    const ward = wards.find((known) => known.code === code);
    const categories = (await listCategories(tx)).map(({ labels, ...category }) => ({
      ...category,
      ...inWords(labels, language),
    }));
    const forVolunteers = {
      skills: await listSkills(tx, null, language),
      guidance: await findGuidance(tx, language),
      spendingCapPence: await spendingCapPence(tx),
      sendsTexts: house.textsToken !== null,
    };
    const paused = code && placed.ok ? await pausedWard(tx, code, placed.value.routed, wards) : null;
    return { ...(await findAskedNetwork(tx)), ...forVolunteers, wardName: ward?.name ?? null, paused, categories };
  });
}

async function pausedWard(tx: Tx, code: WardCode, routed: Routed | null, wards: readonly Ward[]): Promise<PausedWard | null> {
  const until = await pausedUntil(tx, code);
  if (until === null) return null;
  const servedBy = routed?.handledBy === code ? null : wards.find((ward) => ward.code === routed?.handledBy);
  return { until, servedBy: servedBy?.name ?? null, onDutyFrom: routed?.onDutyFrom ?? null };
}
