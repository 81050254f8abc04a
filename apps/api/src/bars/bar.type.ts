import { REMOVE_REASONS } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { REVIEW_BAR_REFUSALS } from './use-cases/review-bar.ts';

export const RemoveReasonEnum = enumType('RemoveReason', REMOVE_REASONS, 'Why a volunteer is removed for good.');

@ObjectType('Bar', { description: 'An entry of the bar list; nothing in it says whose it is.' })
export class BarType {
  @Field(() => ID) id!: string;
  @Field(() => RemoveReasonEnum) reason!: string;
  @Field(() => String, { description: 'YYYY-MM-DD.' }) barredOn!: string;
  @Field(() => String, { description: 'YYYY-MM-DD: when somebody must look at it again.' }) reviewOn!: string;
  @Field(() => Boolean) reviewDue!: boolean;
}

@InputType()
export class ReviewBarInput {
  @Field(() => ID) barId!: string;
  @Field(() => Boolean, { description: 'True: it stands for another year. False: it is taken off.' }) keep!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const ReviewBarUserError = userErrorOf('ReviewBar', REVIEW_BAR_REFUSALS);

@ObjectType()
export class ReviewBarPayload {
  @Field(() => BarType, { nullable: true, description: 'The entry as it stands; null where it was taken off.' })
  bar!: BarType | null;
  @Field(() => [ReviewBarUserError]) userErrors!: UserError[];
}
