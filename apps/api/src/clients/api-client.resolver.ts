import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { late, param, sql } from '../platform/sql.ts';
import { apiClientShape as shape } from './api-client.shape.ts';
import {
  ApiClientType,
  MakeApiClientInput,
  MakeApiClientPayload,
  RevokeApiClientInput,
  RevokeApiClientPayload,
  RevokeApiKeyInput,
  RevokeApiKeyPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
} from './api-client.type.ts';
import { makeApiClient } from './use-cases/make-api-client.ts';
import { revokeApiClient, revokeApiKey } from './use-cases/revoke-api-key.ts';
import { rotateApiKey } from './use-cases/rotate-api-key.ts';

const itself = late<Context>(({ actor }) => ('clientId' in actor ? actor.clientId : null));
const client = {
  shape,
  where:
    ({ clientId }: { clientId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(clientId)}`,
};
const key = (made: { key: string | null }) => made.key;

@Resolver()
export class ApiClientResolver {
  @Query(() => ApiClientType, { nullable: true, description: 'The API client whose key asks; null for everybody else.' })
  @Reads({ as: 'one', means: () => ({ shape, where: (row: Row) => sql`${row('id')} = ${itself}::uuid` }) })
  apiClient(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Query(() => [ApiClientType], {
    description: "A coordinator's: the network's API clients, by name. A client finds itself alone.",
  })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('name')}, ${row('id')}` })
  apiClients(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => MakeApiClientPayload, { description: 'Let a program ask, and get its first key.' })
  async makeApiClient(
    @Arg('input', () => MakeApiClientInput) input: MakeApiClientInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await makeApiClient(ctx, input), { client, key });
  }

  @Mutation(() => RotateApiKeyPayload, { description: 'Make the next key; those before it go on for the days you say.' })
  async rotateApiKey(
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await rotateApiKey(ctx, input), { client, key });
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'End one key now.' })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput) input: RevokeApiKeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await revokeApiKey(ctx, input), { client });
  }

  @Mutation(() => RevokeApiClientPayload, { description: "End all of a client's keys now." })
  async revokeApiClient(
    @Arg('input', () => RevokeApiClientInput) input: RevokeApiClientInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await revokeApiClient(ctx, input), { client });
  }
}
