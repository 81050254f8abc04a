import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import {
  OfferingType,
  SlotValuesType,
  SwitchOfferingInput,
  SwitchOfferingPayload,
  WordOfferingInput,
  WordOfferingPayload,
} from './offering.type.ts';
import { readOfferings, readSlotValues } from './read-offerings.ts';
import { switchOffering, wordOffering } from './use-cases/change-offering.ts';

@Resolver()
export class OfferingResolver {
  @Query(() => [OfferingType], {
    description: 'Everything that your network can offer, whether it does, and by which words; for its staff.',
  })
  offerings(@Ctx() ctx: Context) {
    return readOfferings(ctx);
  }

  @Query(() => SlotValuesType, {
    nullable: true,
    description: 'What may stand beside your network’s words in a call-out; for coordinators, who choose the words.',
  })
  slotValues(@Ctx() ctx: Context) {
    return readSlotValues(ctx);
  }

  @Mutation(() => SwitchOfferingPayload, { description: 'Offer something from now on, or no more.' })
  async switchOffering(
    @Arg('input', () => SwitchOfferingInput) input: SwitchOfferingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await switchOffering(ctx, input), { offerings: () => readOfferings(ctx) });
  }

  @Mutation(() => WordOfferingPayload, { description: 'Give something words of your network’s own, in one language.' })
  async wordOffering(
    @Arg('input', () => WordOfferingInput) input: WordOfferingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await wordOffering(ctx, input), { offerings: () => readOfferings(ctx) });
  }
}
