import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from './help-request.payload.ts';
import {
  CancelRequestInput,
  CancelRequestPayload,
  LowerPlacesInput,
  LowerPlacesPayload,
  MarkDuplicateInput,
  MarkDuplicatePayload,
  MarkUnmetInput,
  MarkUnmetPayload,
  MergeRequestInput,
  MergeRequestPayload,
  UndoMergeInput,
  UndoMergePayload,
} from './request-endings.type.ts';
import { cancelRequest } from './use-cases/cancel-request.ts';
import { lowerPlaces } from './use-cases/lower-places.ts';
import { markDuplicate } from './use-cases/mark-duplicate.ts';
import { markUnmet } from './use-cases/mark-unmet.ts';
import { mergeRequest, undoMerge } from './use-cases/merge-request.ts';

@Resolver()
export class RequestEndingsResolver {
  @Mutation(() => LowerPlacesPayload, {
    description: 'Fewer volunteers will do. When those on it are all done, it is delivered.',
  })
  async lowerPlaces(
    @Arg('input', () => LowerPlacesInput) input: LowerPlacesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await lowerPlaces(ctx, input), { request: theRequest });
  }

  @Mutation(() => CancelRequestPayload, { description: 'It is not needed any more. Erases.' })
  async cancelRequest(
    @Arg('input', () => CancelRequestInput) input: CancelRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await cancelRequest(ctx, input), { request: theRequest });
  }

  @Mutation(() => MarkUnmetPayload, { description: 'Nobody could help. Erases, and leaves a gap as evidence.' })
  async markUnmet(
    @Arg('input', () => MarkUnmetInput) input: MarkUnmetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await markUnmet(ctx, input), { request: theRequest });
  }

  @Mutation(() => MarkDuplicatePayload, { description: 'The same need was asked for before. Erases this one.' })
  async markDuplicate(
    @Arg('input', () => MarkDuplicateInput) input: MarkDuplicateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await markDuplicate(ctx, input), { request: theRequest });
  }

  @Mutation(() => MergeRequestPayload, {
    description:
      'The same need was asked for before. This one is set aside, and ends as a duplicate in 15 minutes unless that is undone.',
  })
  async mergeRequest(
    @Arg('input', () => MergeRequestInput) input: MergeRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await mergeRequest(ctx, input), { request: theRequest });
  }

  @Mutation(() => UndoMergePayload, { description: 'They are two needs after all: it goes on as it was.' })
  async undoMerge(
    @Arg('input', () => UndoMergeInput) input: UndoMergeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await undoMerge(ctx, input), { request: theRequest });
  }
}
