import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { showVolunteerContact } from './use-cases/show-volunteer-contact.ts';
import { volunteerOrder, volunteersWhere } from './volunteer.order.ts';
import { volunteerShape as shape } from './volunteer.shape.ts';
import {
  ShowVolunteerContactInput,
  ShowVolunteerContactPayload,
  VolunteerConnection,
  VolunteerFilter,
  VolunteerOrderEnum,
} from './volunteer.type.ts';

type Order = 'NAME' | 'LONGEST_UNASKED';
type Asked = { filter?: VolunteerFilter | null; order?: Order | null };

@Resolver()
export class VolunteerResolver {
  @Query(() => VolunteerConnection, { description: 'The volunteers of your own wards (a coordinator: of the network).' })
  @Reads({
    as: 'page',
    shape,
    where: ({ filter }: Asked) => volunteersWhere(filter ?? null),
    order: ({ order }: Asked) => volunteerOrder(order ?? 'NAME'),
  })
  volunteers(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => VolunteerFilter, { nullable: true }) filter: VolunteerFilter | null,
    @Arg('order', () => VolunteerOrderEnum, { defaultValue: 'NAME' }) order: Order,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, filter, order });
  }

  @Mutation(() => ShowVolunteerContactPayload, {
    description: 'A look: how to reach a volunteer of yours, on record with its purpose.',
  })
  async showVolunteerContact(
    @Arg('input', () => ShowVolunteerContactInput) input: ShowVolunteerContactInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showVolunteerContact(ctx, input), { contact: (contact) => contact });
  }
}
