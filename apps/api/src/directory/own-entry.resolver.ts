import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readOwnEntry } from './own-entry.ts';
import {
  CloseEntryInput,
  CloseEntryPayload,
  ConfirmEntryInput,
  ConfirmEntryPayload,
  CorrectEntryInput,
  CorrectEntryPayload,
  OwnEntryType,
} from './own-entry.type.ts';
import { closeEntry, confirmEntry, correctEntry } from './use-cases/own-entry.ts';

const done = { done: () => true };

@Resolver()
export class OwnEntryResolver {
  @Query(() => OwnEntryType, {
    nullable: true,
    description: 'The entry behind a link that was mailed to a service; null for an unknown link, and for one that is over.',
  })
  ownEntry(@Arg('token', () => String) token: string, @Ctx() { house }: Context) {
    return readOwnEntry(house, token);
  }

  @Mutation(() => ConfirmEntryPayload, {
    description: 'By its link a service says that its entry is right, and whether it has room.',
  })
  async confirmEntry(
    @Arg('input', () => ConfirmEntryInput) input: ConfirmEntryInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { done: false, ...(await payload(ctx, info, await confirmEntry(ctx, input), done)) };
  }

  @Mutation(() => CorrectEntryPayload, { description: 'By its link a service corrects what anybody reads of it.' })
  async correctEntry(
    @Arg('input', () => CorrectEntryInput) input: CorrectEntryInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { done: false, ...(await payload(ctx, info, await correctEntry(ctx, input), done)) };
  }

  @Mutation(() => CloseEntryPayload, { description: 'By its link a service says that it has closed for good.' })
  async closeEntry(
    @Arg('input', () => CloseEntryInput) input: CloseEntryInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { done: false, ...(await payload(ctx, info, await closeEntry(ctx, input), done)) };
  }
}
