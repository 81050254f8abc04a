import { Field, ID, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';
import { CHANGE_KINDS, type ChangeKind } from './change.ts';

const ChangeKindEnum = enumType(
  'ChangeKind',
  CHANGE_KINDS,
  'What has changed; EVERYTHING: some changes may not have been heard, so ask again for all that you show.',
);

@ObjectType('Change', {
  description: 'That something has changed: which, and never how. Ask for it again, as you may see it now.',
})
export class ChangeType {
  @Field(() => ChangeKindEnum) kind!: ChangeKind;
  @Field(() => ID, { nullable: true, description: 'Of the request, the volunteer or the view; null for EVERYTHING.' }) id!:
    | string
    | null;
}
