import { type ApiScope, TOKEN_MINUTES } from '@wardwise/domain';
import type { ApiClient } from '../../platform/actor.ts';
import { dbOf, type House } from '../../platform/context.ts';
import { addApiToken } from '../api-client.store.ts';

/** A program that showed its key gets a token for a while, for all that it may do or for less. Null where the key ended just now. */
export const giveToken = (house: House, actor: ApiClient, keyId: string, scopes: ApiScope[]) =>
  dbOf(house, actor).transaction((tx) => addApiToken(tx, keyId, scopes, TOKEN_MINUTES));
