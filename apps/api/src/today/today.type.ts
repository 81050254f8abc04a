import { TODAY_KINDS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

const TodayKindEnum = enumType('TodayKind', TODAY_KINDS, 'Why a request needs somebody now, in the order of Today.');

@ObjectType('TodayReason', { description: 'Whether a request needs somebody now, and why.' })
export class TodayReasonType {
  @Field(() => TodayKindEnum, { nullable: true, description: 'Null: it can wait, or waits for somebody else.' })
  kind!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when, or at which time it was agreed.' })
  since!: string | null;
}
