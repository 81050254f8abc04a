import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { EndOtherSessionsPayload, EndSessionInput, EndSessionPayload, SessionType } from './own-session.type.ts';
import { sessionShape } from './session.shape.ts';
import { endOtherSessions } from './use-cases/end-other-sessions.ts';
import { endSession } from './use-cases/end-session.ts';

@Resolver()
export class OwnSessionResolver {
  @Query(() => [SessionType], { description: 'Where you are signed in, the newest first; nothing for nobody.' })
  @Reads({ as: 'list', shape: sessionShape, order: (row) => sql`${row('created_at')} desc, ${row('id')}` })
  sessions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => EndSessionPayload, { description: 'End one of your sessions, wherever it is.' })
  async endSession(
    @Arg('input', () => EndSessionInput) input: EndSessionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { ended: false, ...(await payload(ctx, info, await endSession(ctx, input), { ended: () => true })) };
  }

  @Mutation(() => EndOtherSessionsPayload, { description: 'End all of your sessions but this one.' })
  async endOtherSessions(@Ctx() ctx: Context) {
    return { ended: await endOtherSessions(ctx) };
  }
}
