import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { AskForVolunteersInput, AskForVolunteersPayload } from './ask-for-volunteers.type.ts';
import { theRequest } from './help-request.payload.ts';
import { askForVolunteers } from './use-cases/ask-for-volunteers.ts';
import { ASKED_FOR_ORDER, volunteersAskedForShape as shape } from './volunteers-asked-for.shape.ts';
import { VolunteersAskedForConnection } from './volunteers-asked-for.type.ts';

@Resolver()
export class AskForVolunteersResolver {
  @Query(() => VolunteersAskedForConnection, {
    description:
      'The volunteers that the organisation you speak or work for has asked for, the newest first. For everybody else there are none.',
  })
  @Reads({ as: 'page', shape, where: () => () => sql`true`, order: () => ASKED_FOR_ORDER })
  volunteersAskedFor(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after });
  }

  @Mutation(() => AskForVolunteersPayload, {
    description:
      'An organisation asks for volunteers: so many, on one day, at an address of its own that the directory has. No person is in it. A lead confirms what a program asks for.',
  })
  async askForVolunteers(
    @Arg('input', () => AskForVolunteersInput) input: AskForVolunteersInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askForVolunteers(ctx, input), {
      request: theRequest,
      asked: { shape, where: theRequest.where },
    });
  }
}
