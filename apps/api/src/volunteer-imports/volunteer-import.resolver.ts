import { refusalSentence } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { takeInVolunteers } from './use-cases/take-in-volunteers.ts';
import * as types from './volunteer-import.type.ts';

@Resolver()
export class VolunteerImportResolver {
  @Mutation(() => types.TakeInVolunteersPayload, {
    description: "Try, or take in, rows of a group's file of volunteers: each waits for their own yes, and is told by mail.",
  })
  async takeInVolunteers(
    @Arg('input', () => types.TakeInVolunteersInput) input: types.TakeInVolunteersInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await takeInVolunteers(ctx, input), {
      rows: ({ rows }) =>
        rows.map(({ remarks, ...row }) => ({
          ...row,
          remarks: remarks.map((remark) => ({ ...remark, message: refusalSentence(remark.code, ctx.language) })),
        })),
    });
  }
}
