import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { placePostcode, theHandlingWard } from '../wards/index.ts';
import { theRequest, theRequests } from './help-request.payload.ts';
import {
  CheckDuplicatesInput,
  CheckDuplicatesPayload,
  ConfirmRequestInput,
  ConfirmRequestPayload,
  PlaceRequestInput,
  PlaceRequestPayload,
  RecordNoticeInput,
  RecordNoticePayload,
  TakeRequestInput,
  TakeRequestPayload,
} from './request-intake.type.ts';
import { checkDuplicates } from './use-cases/check-duplicates.ts';
import { confirmRequest } from './use-cases/confirm-request.ts';
import { placeRequest } from './use-cases/place-request.ts';
import { recordNotice } from './use-cases/record-notice.ts';
import { takeRequest } from './use-cases/take-request.ts';

@Resolver()
export class RequestIntakeResolver {
  @Mutation(() => TakeRequestPayload, { description: 'Take a request by telephone.' })
  async takeRequest(
    @Arg('input', () => TakeRequestInput) input: TakeRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return {
      taken: false,
      ...(await payload(ctx, info, await takeRequest(ctx, input), {
        taken: ({ requestId }) => requestId !== null,
        codeWord: ({ codeWord }) => codeWord,
        request: theRequest,
        placement: () => placementOf(ctx, input),
      })),
    };
  }

  @Mutation(() => CheckDuplicatesPayload, {
    description: 'Before you take a request: whether this number is in one already that runs.',
  })
  async checkDuplicates(
    @Arg('input', () => CheckDuplicatesInput) input: CheckDuplicatesInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await checkDuplicates(ctx, input), { requests: theRequests });
  }

  @Mutation(() => PlaceRequestPayload, { description: 'Say which ward a request is in.' })
  async placeRequest(
    @Arg('input', () => PlaceRequestInput) input: PlaceRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await placeRequest(ctx, input), {
      request: theRequest,
      handledBy: theHandlingWard,
    });
  }

  @Mutation(() => ConfirmRequestPayload, { description: 'Take on what came in from outside.' })
  async confirmRequest(
    @Arg('input', () => ConfirmRequestInput) input: ConfirmRequestInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await confirmRequest(ctx, input), { request: theRequest });
  }

  @Mutation(() => RecordNoticePayload, {
    description: 'They were asked for by another, and have been read the privacy notice at the first call.',
  })
  async recordNotice(
    @Arg('input', () => RecordNoticeInput) input: RecordNoticeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await recordNotice(ctx, input), { request: theRequest });
  }
}

const placementOf = async (ctx: Context, { postcode, way }: TakeRequestInput) => {
  const decision = await placePostcode(ctx, { postcode, way });
  return decision.ok ? decision.value : null;
};
