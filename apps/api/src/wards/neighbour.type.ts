import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { CHANGE_WARDS_NEIGHBOUR_REFUSALS } from './use-cases/change-neighbour.ts';
import { WardType } from './ward.type.ts';

@InputType()
export class ChangeNeighbourInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => ID, { description: 'The other ward; what is said of the one is said of both.' }) neighbourCode!: string;
  @Field(() => Boolean, { description: 'They are neighbours from now on, or they are not.' }) beside!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const ChangeNeighbourUserError = userErrorOf('ChangeNeighbour', CHANGE_WARDS_NEIGHBOUR_REFUSALS);
@ObjectType()
export class ChangeNeighbourPayload {
  @Field(() => WardType, { nullable: true }) ward!: WardType | null;
  @Field(() => [ChangeNeighbourUserError]) userErrors!: UserError[];
}
