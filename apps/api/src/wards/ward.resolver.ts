import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { ChangeNeighbourInput, ChangeNeighbourPayload } from './neighbour.type.ts';
import { PlacePostcodeInput, PlacePostcodePayload } from './placement.type.ts';
import { changeNeighbour } from './use-cases/change-neighbour.ts';
import { placePostcode } from './use-cases/place-postcode.ts';
import { theWard } from './ward.payload.ts';
import { wardShape } from './ward.shape.ts';
import { WardType } from './ward.type.ts';

@Resolver()
export class WardResolver {
  @Query(() => [WardType], { description: 'The wards of your network, by name.' })
  @Reads({ as: 'list', shape: wardShape, order: (row) => row('name') })
  wards(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => ChangeNeighbourPayload, {
    description: 'Say that two wards of your network are neighbours, or are not, whatever the map says. For coordinators.',
  })
  async changeNeighbour(
    @Arg('input', () => ChangeNeighbourInput) input: ChangeNeighbourInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeNeighbour(ctx, input), { ward: theWard });
  }

  @Mutation(() => PlacePostcodePayload, {
    description:
      'Where a postcode belongs and who deals with it today. Saves nothing; a mutation, so that no postcode stands in an address.',
  })
  async placePostcode(
    @Arg('input', () => PlacePostcodeInput) input: PlacePostcodeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await placePostcode(ctx, input), { placement: (placement) => placement });
  }
}
