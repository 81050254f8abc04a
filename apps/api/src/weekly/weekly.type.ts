import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { STOP_WEEKLY_MAIL_REFUSALS } from './use-cases/stop-weekly-mail.ts';

@ObjectType('WeeklyMail', { description: 'What the link of a weekly mail stops; whose it is it does not say.' })
export class WeeklyMailType {
  @Field(() => String) networkName!: string;
  @Field(() => Boolean, { description: 'Whether they still come.' }) coming!: boolean;
}

@InputType()
export class StopWeeklyMailInput {
  @Field(() => String, { description: 'The last part of the link that was mailed.' }) token!: string;
}

const StopWeeklyMailUserError = userErrorOf('StopWeeklyMail', STOP_WEEKLY_MAIL_REFUSALS);

@ObjectType()
export class StopWeeklyMailPayload {
  @Field(() => Boolean, { description: 'True also where they had been stopped before.' }) stopped!: boolean;
  @Field(() => [StopWeeklyMailUserError]) userErrors!: UserError[];
}
