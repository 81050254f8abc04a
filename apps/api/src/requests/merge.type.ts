import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Lazy } from '../platform/schema.ts';
import { HelpRequestType } from './help-request.type.ts';

@ObjectType('Merge', { description: 'A request is set aside for another, and ends as its duplicate when the time is over.' })
export class MergeType {
  @Field(() => HelpRequestType, { nullable: true, description: 'The one that stays; null where you may not see it.' })
  original!: Lazy<HelpRequestType> | null;
  @Field(() => String, { description: 'Who merged it.' }) by!: string;
  @Field(() => GraphQLDateTime, { description: 'Until when it can be undone.' }) endsAt!: string;
}
