import { FOLLOW_UP_ANSWERS, FOLLOW_UP_PARTIES, FOLLOW_UP_STATUSES, TEXT_WORDS_BACK } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';

const FollowUpParty = enumType('FollowUpParty', FOLLOW_UP_PARTIES);
export const FollowUpStatusEnum = enumType('FollowUpStatus', FOLLOW_UP_STATUSES);
export const FollowUpAnswerEnum = enumType('FollowUpAnswer', FOLLOW_UP_ANSWERS);
const FollowUpWordBack = enumType('FollowUpWordBack', TEXT_WORDS_BACK, 'What they texted back that settles nothing: ring them.');

@ObjectType('FollowUp', {
  implements: NodeType,
  description: 'One "how did it go?", to the requester or to somebody who helped.',
})
export class FollowUpType extends NodeType {
  @Field(() => FollowUpParty) party!: string;
  @Field(() => FollowUpStatusEnum) status!: string;
  @Field(() => FollowUpAnswerEnum, { nullable: true }) answer!: string | null;
  @Field(() => GraphQLDateTime) dueAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) endedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a text asked them.' }) textedAt!: string | null;
  @Field(() => FollowUpWordBack, { nullable: true }) textSaid!: string | null;
  @Field(() => String, { nullable: true }) volunteerFirstName!: string | null;
}
