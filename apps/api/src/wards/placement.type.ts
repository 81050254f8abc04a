import type { Way } from '@wardwise/domain';
import { GraphQLDate } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Way as WayEnum } from '../categories/category.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { PLACE_POSTCODE_REFUSALS } from './use-cases/place-postcode.ts';
import { LocalGroupType, WardNameType } from './ward.type.ts';

const PlacementKind = enumType(
  'PlacementKind',
  ['PLACED', 'UNKNOWN', 'OUT_OF_AREA'],
  'In a ward of ours; in an outcode of ours but in no ward we know; or elsewhere.',
);
const RoutingReason = enumType('RoutingReason', ['OWN_WARD_ON_DUTY', 'NEIGHBOUR_ON_DUTY', 'NOBODY_ON_DUTY']);

@ObjectType('Placement', { description: 'Where a postcode belongs, and who deals with it today.' })
export class PlacementType {
  @Field(() => PlacementKind) kind!: string;
  @Field(() => WardNameType, { nullable: true }) ward!: WardNameType | null;
  @Field(() => WardNameType, { nullable: true, description: 'The ward whose lead deals with it today.' })
  handledBy!: WardNameType | null;
  @Field(() => RoutingReason, { nullable: true }) reason!: string | null;
  @Field(() => Int, { nullable: true, description: 'How far off the neighbouring ward is, in metres.' }) metres!: number | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'Where nobody is on duty today: the day somebody will look.' })
  onDutyFrom!: string | null;
  @Field(() => LocalGroupType, {
    nullable: true,
    description: 'Out of area: the nearest other group, where we know where the outcode lies.',
  })
  nearest!: LocalGroupType | null;
  @Field(() => [LocalGroupType], { description: 'The groups next to ours, when it is not in a ward of ours.' })
  groups!: LocalGroupType[];
}

@InputType()
export class PlacePostcodeInput {
  @Field(() => String) postcode!: string;
  @Field(() => WayEnum, { defaultValue: 'IN_PERSON', description: 'By phone or online any ward may deal with it.' }) way!: Way;
}

const PlacePostcodeUserError = userErrorOf('PlacePostcode', PLACE_POSTCODE_REFUSALS);

@ObjectType()
export class PlacePostcodePayload {
  @Field(() => PlacementType, { nullable: true }) placement!: PlacementType | null;
  @Field(() => [PlacePostcodeUserError]) userErrors!: UserError[];
}
