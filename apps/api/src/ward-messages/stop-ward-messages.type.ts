import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { STOP_WARD_MESSAGES_REFUSALS } from './use-cases/stop-ward-messages.ts';

@ObjectType('WardMessageLink', { description: 'What the link of a message to a ward stops; whose it is it does not say.' })
export class WardMessageLinkType {
  @Field(() => String) networkName!: string;
  @Field(() => Boolean, { description: 'Whether they still come.' }) coming!: boolean;
}

@InputType()
export class StopWardMessagesInput {
  @Field(() => String, { description: 'The last part of the link that was mailed.' }) token!: string;
}

const StopWardMessagesUserError = userErrorOf('StopWardMessages', STOP_WARD_MESSAGES_REFUSALS);

@ObjectType()
export class StopWardMessagesPayload {
  @Field(() => Boolean, { description: 'True also where they had been stopped before.' }) stopped!: boolean;
  @Field(() => [StopWardMessagesUserError]) userErrors!: UserError[];
}
