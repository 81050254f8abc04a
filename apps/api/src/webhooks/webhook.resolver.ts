import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { readId, showId } from '../platform/ids.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { addWebhook } from './use-cases/add-webhook.ts';
import { changeWebhook, removeWebhook } from './use-cases/change-webhook.ts';
import { rotateWebhookSecret } from './use-cases/rotate-webhook-secret.ts';
import { pingWebhook, redeliverWebhook } from './use-cases/send-to-webhook.ts';
import { DELIVERY_ORDER, deliveryShape, webhookShape } from './webhook.shape.ts';
import * as types from './webhook.type.ts';

const byId = (id: string) => (row: Row) => sql`${row('id')} = ${param(id)}`;
const webhook = { shape: webhookShape, where: ({ webhookId }: { webhookId: string }) => byId(webhookId) };
const delivery = { shape: deliveryShape, where: ({ deliveryId }: { deliveryId: string }) => byId(deliveryId) };
const secret = (made: { secret: string | null }) => made.secret;
const removedId = ({ webhookId }: { webhookId: string }) => showId('webhook', webhookId);

/** The deliveries to one webhook, or to all: the id of none finds none. */
const deliveriesTo =
  ({ webhookId }: { webhookId?: string | null }) =>
  (row: Row) =>
    webhookId ? sql`${row('webhook_id')} = ${param(readId('webhook', webhookId))}::uuid` : sql`true`;

@Resolver()
export class WebhookResolver {
  @Query(() => [types.WebhookType], {
    description: "A coordinator's: the webhooks of the network's programs, the oldest first. A program finds its own.",
  })
  @Reads({ as: 'list', shape: webhookShape, order: (row) => sql`${row('made_at')}, ${row('id')}` })
  webhooks(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Query(() => types.WebhookDeliveryConnection, { description: 'What went out and is going out, the newest first.' })
  @Reads({ as: 'page', shape: deliveryShape, where: deliveriesTo, order: () => DELIVERY_ORDER })
  webhookDeliveries(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('webhookId', () => ID, { nullable: true, description: 'To this one alone.' }) webhookId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(ctx, info, { first, after, webhookId });
  }

  @Mutation(() => types.AddWebhookPayload, { description: 'Tell a program of its referrals at an address; get what signs.' })
  async addWebhook(
    @Arg('input', () => types.AddWebhookInput) input: types.AddWebhookInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await addWebhook(ctx, input), { webhook, secret });
  }

  @Mutation(() => types.ChangeWebhookPayload, { description: 'Another address, or stop it, or start it again.' })
  async changeWebhook(
    @Arg('input', () => types.ChangeWebhookInput) input: types.ChangeWebhookInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeWebhook(ctx, input), { webhook });
  }

  @Mutation(() => types.RotateWebhookSecretPayload, { description: 'The next secret; the one before signs beside it a while.' })
  async rotateWebhookSecret(
    @Arg('input', () => types.RotateWebhookSecretInput) input: types.RotateWebhookSecretInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await rotateWebhookSecret(ctx, input), { webhook, secret });
  }

  @Mutation(() => types.RemoveWebhookPayload, { description: 'Take a webhook away, and what was on its way to it.' })
  async removeWebhook(
    @Arg('input', () => types.RemoveWebhookInput) input: types.RemoveWebhookInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await removeWebhook(ctx, input), { removedId });
  }

  @Mutation(() => types.PingWebhookPayload, { description: 'Try a webhook out: an event that says nothing.' })
  async pingWebhook(
    @Arg('input', () => types.PingWebhookInput) input: types.PingWebhookInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await pingWebhook(ctx, input), { delivery });
  }

  @Mutation(() => types.RedeliverWebhookPayload, { description: 'Send an event that is over once more, under its own id.' })
  async redeliverWebhook(
    @Arg('input', () => types.RedeliverWebhookInput) input: types.RedeliverWebhookInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await redeliverWebhook(ctx, input), { delivery });
  }
}
