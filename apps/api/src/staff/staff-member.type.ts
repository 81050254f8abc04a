import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { WardType } from '../wards/ward.type.ts';
import { StaffRoleEnum } from './staff.type.ts';

@ObjectType('StaffMember', { description: 'One of the staff, as the coordinators of their network know them.' })
export class StaffMemberType {
  @Field(() => ID) id!: string;
  @Field(() => String) displayName!: string;
  @Field(() => [StaffRoleEnum]) roles!: string[];
  @Field(() => String) pageLanguage!: string;
  @Field(() => [WardType]) wards!: WardType[];
  @Field(() => String, { nullable: true, description: 'Of somebody of a partner: the organisation they work for.' })
  organizationName!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When their access was stopped; null for whoever can sign in.' })
  leftAt!: string | null;
  @Field(() => Boolean, { description: 'It is you.' }) isViewer!: boolean;
}
