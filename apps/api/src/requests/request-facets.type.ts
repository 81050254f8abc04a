import { NOT_PLACED, REQUEST_DUES, REQUEST_HOLDS, REQUEST_SNOOZES } from '@wardwise/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const RequestDueEnum = enumType(
  'RequestDue',
  REQUEST_DUES,
  'By the day it is needed: IN_A_WEEK is after today and within seven days, LATER after that.',
);
export const RequestHoldEnum = enumType('RequestHold', REQUEST_HOLDS, 'Who is on it now: you, somebody else, nobody.');
export const RequestSnoozeEnum = enumType('RequestSnooze', REQUEST_SNOOZES, 'Whether somebody has put it off.');

@ObjectType('FacetCount', { description: 'A choice that some request has, and how many have it.' })
class FacetCountType {
  @Field(() => String, {
    description: `A ward’s code, ${NOT_PLACED} where it has none, a status, a category’s key, a language’s tag, …: as the filter takes it.`,
  })
  key!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('RequestFacets', {
  description: 'What the list may be narrowed by. Each list counts under every filter but its own.',
})
export class RequestFacetsType {
  @Field(() => [FacetCountType]) wards!: FacetCountType[];
  @Field(() => [FacetCountType]) statuses!: FacetCountType[];
  @Field(() => [FacetCountType]) categories!: FacetCountType[];
  @Field(() => [FacetCountType]) languages!: FacetCountType[];
  @Field(() => [FacetCountType]) urgencies!: FacetCountType[];
  @Field(() => [FacetCountType]) due!: FacetCountType[];
  @Field(() => [FacetCountType]) holds!: FacetCountType[];
  @Field(() => [FacetCountType]) snoozes!: FacetCountType[];
}
