import type { ApolloClient } from '@apollo/client';
import type { LaterVerb } from './waiting.ts';

/** Keeps it until there is a connection; false where it could not be kept. The script for it comes after the first screen. */
export async function keepForLater(client: ApolloClient, does: LaterVerb, requestId: string, key: string): Promise<boolean> {
  const room = await import('./keep.ts').catch(() => null);
  return room?.keep(client, does, requestId, key) ?? false;
}
