import { CREDENTIAL_KINDS, WAYS } from '@wardwise/domain';
import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

export const Way = enumType('Way', WAYS, 'How help can be given.');
export const CredentialKindEnum = enumType('CredentialKind', CREDENTIAL_KINDS, 'What a volunteer can have shown us.');

@ObjectType('Category', { description: 'A kind of help: a row of the network, not code.' })
export class CategoryType {
  @Field(() => String) key!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'What it is called to everybody else: an errand to the pharmacy.' }) publicLabel!: string;
  @Field(() => [CredentialKindEnum], { description: 'What a volunteer must have shown to do it.' }) credentials!: string[];
  @Field(() => [Way]) ways!: string[];
}
