import type { ApolloClient } from '@apollo/client';
import { hasWaiting } from './forget-waiting.ts';
import type { LaterVerb } from './waiting.ts';

/** Keeps it until there is a connection; false where it could not be kept. The script for it comes after the first screen. */
export async function keepForLater(client: ApolloClient, does: LaterVerb, requestId: string, key: string): Promise<boolean> {
  const room = await import('./keep.ts').catch(() => null);
  return room?.keep(client, does, requestId, key) ?? false;
}

/** What was pressed first about a request goes first: where something about it waits, this is kept behind it. False where nothing does. */
export async function keepBehind(client: ApolloClient, does: LaterVerb, requestId: string, key: string): Promise<boolean> {
  if (!hasWaiting()) return false;
  const room = await import('./keep.ts').catch(() => null);
  return (room?.waitsAbout(requestId).length ?? 0) > 0 && (room?.keep(client, does, requestId, key) ?? false);
}

/** Somebody is on it again: what waits to say that they are not is not sent. */
export async function dropLetGo(requestId: string): Promise<void> {
  if (!hasWaiting()) return;
  const room = await import('./keep.ts').catch(() => null);
  room?.dropLetGo(requestId);
}
