import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';
import { LocalGroupType } from '../wards/ward.type.ts';
import { ROUTING_KINDS } from './routing-kind.ts';

const RoutingKind = enumType('RoutingKind', ROUTING_KINDS, 'How a request came to the ward that deals with it.');

@ObjectType('Routing', { description: 'How the request came to the ward that deals with it; every routing carries its reason.' })
export class RoutingType {
  @Field(() => RoutingKind) kind!: string;
  @Field(() => Int, { nullable: true, description: 'How far off the neighbouring ward is, in metres.' }) metres!: number | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Where nobody was on duty: the day somebody will look.' }) onDutyFrom!:
    | string
    | null;
  @Field(() => [LocalGroupType], { description: 'While it is not placed: the groups next to ours.' })
  nearestGroups!: LocalGroupType[];
}

@ObjectType('ErasureReceipt', { description: 'Which fields were erased, by which rule, when.' })
export class ErasureReceiptType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => String) rule!: string;
  @Field(() => [String]) fields!: string[];
}

@ObjectType('RequestAbilities', { description: 'What you can do with a request now.' })
export class RequestAbilitiesType {
  @Field(() => Boolean) place!: boolean;
  @Field(() => Boolean) confirm!: boolean;
  @Field(() => Boolean) assign!: boolean;
  @Field(() => Boolean) callOut!: boolean;
  @Field(() => Boolean) chooseOffer!: boolean;
  @Field(() => Boolean) cancelAssignment!: boolean;
  @Field(() => Boolean) lowerPlaces!: boolean;
  @Field(() => Boolean) cancel!: boolean;
  @Field(() => Boolean) markUnmet!: boolean;
  @Field(() => Boolean) markDuplicate!: boolean;
  @Field(() => Boolean) signpost!: boolean;
  @Field(() => Boolean) askForInterpreter!: boolean;
  @Field(() => Boolean, { description: 'Whether they may be told of services by a text that we send.' }) tellByText!: boolean;
  @Field(() => Boolean) showDetails!: boolean;
  @Field(() => Boolean) showContactCard!: boolean;
  @Field(() => Boolean) recordCall!: boolean;
  @Field(() => Boolean) recordFollowUp!: boolean;
  @Field(() => Boolean, { description: 'Whether whoever was helped may be asked by a text how it went.' }) askByText!: boolean;
}
