import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { START_MY_PUSH_REFUSALS } from './use-cases/start-my-push.ts';
import { STOP_MY_PUSH_REFUSALS } from './use-cases/stop-my-push.ts';

@ObjectType('MyPush', { description: 'A phone or computer on which you are told; where it is stays sealed.' })
export class MyPushType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDate, { description: 'The day on which you let us.' }) since!: string;
}

@InputType({ description: 'What the browser’s push service gave: where to write, and the keys to seal it by.' })
export class StartMyPushInput {
  @Field(() => String) endpoint!: string;
  @Field(() => String, { description: 'Base64url, as the browser writes it.' }) p256dh!: string;
  @Field(() => String, { description: 'Base64url, as the browser writes it.' }) auth!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const StartMyPushUserError = userErrorOf('StartMyPush', START_MY_PUSH_REFUSALS);
@ObjectType()
export class StartMyPushPayload {
  @Field(() => Boolean, { nullable: true }) started!: boolean | null;
  @Field(() => [StartMyPushUserError]) userErrors!: UserError[];
}

@InputType()
export class StopMyPushInput {
  @Field(() => ID) pushId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const StopMyPushUserError = userErrorOf('StopMyPush', STOP_MY_PUSH_REFUSALS);
@ObjectType()
export class StopMyPushPayload {
  @Field(() => Boolean, { nullable: true }) stopped!: boolean | null;
  @Field(() => [StopMyPushUserError]) userErrors!: UserError[];
}
