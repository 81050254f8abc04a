import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, type Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import {
  AddServiceInput,
  AddServicePayload,
  AskServiceInput,
  AskServicePayload,
  AssureServiceInput,
  AssureServicePayload,
  ChangeServiceInput,
  ChangeServicePayload,
} from './entry.type.ts';
import { serviceShape as shape } from './service.shape.ts';
import { addService } from './use-cases/add-service.ts';
import { askService } from './use-cases/ask-service.ts';
import { assureService } from './use-cases/assure-service.ts';
import { changeService } from './use-cases/change-service.ts';

const service = {
  shape,
  where:
    ({ serviceId }: { serviceId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(serviceId)}`,
};

@Resolver()
export class EntryResolver {
  @Mutation(() => AddServicePayload, { description: 'Write a service into the directory; your network keeps the entry.' })
  async addService(
    @Arg('input', () => AddServiceInput) input: AddServiceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await addService(ctx, input), { service });
  }

  @Mutation(() => ChangeServicePayload, {
    description: 'Say how a service and its organisation are now; DEFUNCT where it has closed for good.',
  })
  async changeService(
    @Arg('input', () => ChangeServiceInput) input: ChangeServiceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeService(ctx, input), { service });
  }

  @Mutation(() => AssureServicePayload, {
    description: 'You have rung them, or work there: the entry is right, and this is their room.',
  })
  async assureService(
    @Arg('input', () => AssureServiceInput) input: AssureServiceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await assureService(ctx, input), { service });
  }

  @Mutation(() => AskServicePayload, { description: 'Mail the service a link to confirm or correct its entry.' })
  async askService(
    @Arg('input', () => AskServiceInput) input: AskServiceInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askService(ctx, input), { service });
  }
}
