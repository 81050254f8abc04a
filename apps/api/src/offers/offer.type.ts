import { OFFER_STATUSES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { VolunteerType } from '../volunteers/volunteer.type.ts';

const OfferStatus = enumType('OfferStatus', OFFER_STATUSES);

@ObjectType('Offer', {
  implements: NodeType,
  description: 'A volunteer\'s "I can".',
})
export class OfferType extends NodeType {
  @Field(() => OfferStatus) status!: string;
  @Field(() => String) volunteerFirstName!: string;
  @Field(() => VolunteerType, { nullable: true, description: "Null where the volunteer is of another lead's ward." })
  volunteer!: VolunteerType | null;
  @Field(() => GraphQLDateTime) offeredAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) settledAt!: string | null;
}
