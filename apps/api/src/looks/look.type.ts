import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';
import { LOOK_PURPOSES, type LookPurpose, STAFF_LOOK_PURPOSES } from './look.store.ts';

export const LookPurposeEnum = enumType('LookPurpose', LOOK_PURPOSES, 'Why somebody looks.');
export const StaffLookPurposeEnum = enumType('StaffLookPurpose', STAFF_LOOK_PURPOSES, 'Why somebody of the staff looks.');

@ObjectType('Look', { description: 'One reading of sealed data: who, whose, which fields, why, when.' })
export class LookType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDateTime) at!: string;
  @Field(() => String) who!: string;
  @Field(() => Boolean, { description: 'It was you.' }) mine!: boolean;
  @Field(() => String) role!: string;
  @Field(() => [String]) fields!: string[];
  @Field(() => LookPurposeEnum) purpose!: LookPurpose;
}
