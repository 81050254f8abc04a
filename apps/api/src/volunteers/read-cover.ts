import { type CoverCell, type CoverColumn, coverOf, LEAST_ASKED_FOR } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { type CoverAsked, type CoverFound, findCover } from './cover.store.ts';
import { wardsOfCover } from './volunteer.policy.ts';

/** How far volunteers reach, ward by ward: for a lead in the own wards, for a coordinator in all; nothing for anybody else. */
export async function readCover(ctx: Ctx, asked: CoverAsked): Promise<CoverCell[]> {
  const { actor } = ctx;
  const wards = wardsOfCover(actor);
  if (wards === null || actor.networkId === null) return [];
  const found = await findCover(ctx, actor.networkId, wards === 'ALL' ? null : wards, asked);
  return coverOf({ ...found, columns: columnsOf(found, asked) }, found.now);
}

/** Kinds of help in their order; or languages that somebody there speaks or many asked for, the most spoken first. */
function columnsOf({ categories, wards, volunteers, askedFor }: CoverFound, { by, categoryKey }: CoverAsked): CoverColumn[] {
  if (by === 'CATEGORY') return categories.map((category) => ({ key: category.key, category }));
  const category = categories.find(({ key }) => key === categoryKey) ?? null;
  const here = volunteers.filter(({ wardCode }) => wards.some(({ code }) => code === wardCode));
  const speakers = new Map<string, number>();
  for (const { key, requests } of askedFor) if (requests >= LEAST_ASKED_FOR) speakers.set(key, 0);
  for (const { key, count } of here) speakers.set(key, (speakers.get(key) ?? 0) + count);
  const tags = [...speakers].sort(([tag, count], [other, others]) => others - count || tag.localeCompare(other));
  return tags.map(([key]) => ({ key, category }));
}
