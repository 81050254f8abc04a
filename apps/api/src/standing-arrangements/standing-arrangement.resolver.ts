import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { theRequest } from '../requests/index.ts';
import { theArrangement as arrangement } from './arrangement.payload.ts';
import {
  EndArrangementInput,
  EndArrangementPayload,
  RenewArrangementInput,
  RenewArrangementPayload,
  SetUpArrangementInput,
  SetUpArrangementPayload,
} from './change-arrangements.type.ts';
import { endArrangement } from './use-cases/end-arrangement.ts';
import { renewArrangement } from './use-cases/renew-arrangement.ts';
import { setUpArrangement } from './use-cases/set-up-arrangement.ts';

@Resolver()
export class StandingArrangementResolver {
  @Mutation(() => SetUpArrangementPayload, {
    description: 'Help that recurs, beside a request that is open or just delivered, with the person’s yes, until it is ended.',
  })
  async setUpArrangement(
    @Arg('input', () => SetUpArrangementInput) input: SetUpArrangementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await setUpArrangement(ctx, input), { arrangement });
  }

  @Mutation(() => RenewArrangementPayload, {
    description: 'The person has said yes again, as they are asked to every four weeks; without it, help that recurs pauses.',
  })
  async renewArrangement(
    @Arg('input', () => RenewArrangementInput) input: RenewArrangementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await renewArrangement(ctx, input), { arrangement });
  }

  @Mutation(() => EndArrangementPayload, {
    description:
      'Help that recurs ends: what it held is erased, what is not yet done of it is cancelled. Where a service has started, the request ends as referred.',
  })
  async endArrangement(
    @Arg('input', () => EndArrangementInput) input: EndArrangementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await endArrangement(ctx, input), { arrangement, request: theRequest });
  }
}
