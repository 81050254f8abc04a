import type { FollowUpAnswer, Urgency, Way } from '@wardwise/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Way as WayEnum } from '../categories/category.type.ts';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentInput } from '../requests/consent.type.ts';
import { HelpRequestType, UrgencyEnum } from '../requests/help-request.type.ts';
import { FollowUpAnswerEnum } from './follow-up.type.ts';
import { RECORD_FOLLOW_UP_REFUSALS } from './use-cases/record-follow-up.ts';

@InputType({ description: 'What is asked again for the next request; name, telephone and ward come from the card and the stub.' })
export class NextRequestInput {
  @Field(() => String) categoryKey!: string;
  @Field(() => WayEnum) way!: Way;
  @Field(() => [String], { defaultValue: [] }) skillKeys!: string[];
  @Field(() => String) note!: string;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' }) neededBy?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => ConsentInput, { nullable: true, description: 'Left out: refused, nothing is kept without it.' })
  consent?: ConsentInput | null;
}

@InputType()
export class RecordFollowUpInput {
  @Field(() => ID) followUpId!: string;
  @Field(() => FollowUpAnswerEnum, { nullable: true, description: 'Left out: they could not be reached.' })
  answer?: FollowUpAnswer | null;
  @Field(() => NextRequestInput, { nullable: true }) next?: NextRequestInput | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const RecordFollowUpUserError = userErrorOf('RecordFollowUp', RECORD_FOLLOW_UP_REFUSALS);

@ObjectType()
export class RecordFollowUpPayload {
  @Field(() => HelpRequestType, { nullable: true }) request!: HelpRequestType | null;
  @Field(() => HelpRequestType, { nullable: true, description: 'The request that goes on from this one.' })
  nextRequest!: HelpRequestType | null;
  @Field(() => [RecordFollowUpUserError]) userErrors!: UserError[];
}
