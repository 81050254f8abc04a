import type { ApolloClient } from '@apollo/client';
import { allWaiting, drop, put } from './device.ts';
import { inOneTab } from './in-one-tab.ts';
import { type LaterVerb, person, type Waiting } from './waiting.ts';

/** Keeps it with what the page knows of it. */
export function keep(client: ApolloClient, does: LaterVerb, requestId: string, key: string): boolean {
  const known = client.cache.extract() as Record<string, Known | undefined>;
  const of = (ref: Ref) => (ref ? known[ref.__ref] : undefined);
  const request = known[`HelpRequest:${requestId}`];
  const to = does.verb === 'move' ? Object.values(known).find((one) => one?.code === does.wardCode)?.name : null;
  const called = { category: of(request?.category)?.label ?? null, ward: of(request?.ward)?.name ?? null, to: to ?? null };
  return keepAs(called, does, requestId, key);
}

type Ref = { __ref: string } | null | undefined;
/** What the page's memory may hold of a request, a kind of help, a ward. */
type Known = { category?: Ref; ward?: Ref; label?: string; code?: string; name?: string };

/** Field by field: no name, number or word of anybody is among them. */
export function keepAs(
  { category, ward, to }: Pick<Waiting, 'category' | 'ward' | 'to'>,
  does: LaterVerb,
  requestId: string,
  key: string,
): boolean {
  const now = person();
  if (!now) return false;
  // Who was rung was rung: once is enough.
  if (does.verb === 'confirm' && waitsAbout(requestId).some((one) => one.does.verb === 'confirm')) return true;
  const at = Math.max(Date.now(), (allWaiting().at(-1)?.at ?? 0) + 1);
  return put({ key, ...now, requestId, does, category, ward, to, at, end: null });
}

/** What waits about this request, of whoever is here. */
export const waitsAbout = (requestId: string): Waiting[] =>
  allWaiting().filter((one) => one.requestId === requestId && !one.end && one.who === person()?.who);

export function dropLetGo(requestId: string): void {
  for (const { key, does } of waitsAbout(requestId)) if (does.verb === 'letGo') drop(key);
}

/** Answers whether it was in time: what another tab is sending now is waited for. */
export const takeBack = (key: string): Promise<boolean> =>
  inOneTab(async () => {
    const inTime = allWaiting().some((one) => one.key === key && !one.end);
    if (inTime) drop(key);
    return inTime;
  });
