import { MOST_ROW_TROUBLES, TOLD_ROW_TROUBLES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { ROW_TROUBLES, SOURCE_TROUBLES } from './source-error.ts';
import { ADD_DIRECTORY_SOURCE_REFUSALS } from './use-cases/add-directory-source.ts';
import { READ_DIRECTORY_SOURCE_REFUSALS } from './use-cases/read-directory-source.ts';

const SourceKindEnum = enumType(
  'DirectorySourceKind',
  ['FEED', 'FILE'] as const,
  'A feed is read daily, a file when somebody brings it.',
);
const SourceTroubleEnum = enumType(
  'DirectorySourceTrouble',
  SOURCE_TROUBLES,
  'What stopped the last reading. MANY_VANISHED: many known entries are no longer there, and nobody has said yet that they are gone.',
);
const RowTroubleEnum = enumType('DirectoryRowTroubleCode', ROW_TROUBLES, 'What is wrong with a field of a row.');

@ObjectType('DirectoryRowTrouble', {
  description: 'What is wrong with one field of one row; where it is MISSING the row was not taken.',
})
class DirectoryRowTroubleType {
  @Field(() => Int) page!: number;
  @Field(() => Int, { description: 'Which row of the page.' }) line!: number;
  @Field(() => String) field!: string;
  @Field(() => RowTroubleEnum) code!: string;
}

@ObjectType('DirectorySource', {
  description: 'Where entries of the directory come from: a feed of Open Referral UK, or a file.',
})
export class DirectorySourceType {
  @Field(() => ID) id!: string;
  @Field(() => SourceKindEnum) kind!: string;
  @Field(() => String, { description: 'The address of a feed, the name of a file.' }) address!: string;
  @Field(() => String, { nullable: true, description: 'Under which terms it may be used.' }) licence!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last read to its end.' }) readAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true }) triedAt!: string | null;
  @Field(() => Int, { nullable: true, description: 'Where a reading that broke off goes on.' }) nextPage!: number | null;
  @Field(() => SourceTroubleEnum, { nullable: true }) trouble!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many known entries it did not name, where that was too much to believe.',
  })
  missing!: number | null;
  @Field(() => Int, { description: 'How many services of the directory come from it, without those that are gone.' })
  entries!: number;
  @Field(() => Int, { description: 'How many of its services are gone: they stay in the directory, and say so.' }) gone!: number;
  @Field(() => Int, {
    description: `In how many fields rows of the last reading were not taken, or not whole; ${MOST_ROW_TROUBLES} are those or more.`,
  })
  rowTroubleCount!: number;
  @Field(() => [DirectoryRowTroubleType], { description: `The first ${TOLD_ROW_TROUBLES} of them, as they come in the feed.` })
  rowTroubles!: DirectoryRowTroubleType[];
}

@InputType()
export class AddDirectorySourceInput {
  @Field(() => String, { description: 'The address that /services is added to.' }) address!: string;
  @Field(() => String, { nullable: true }) licence?: string | null;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class ReadDirectorySourceInput {
  @Field(() => ID) sourceId!: string;
  @Field(() => Boolean, { description: 'You looked: what it names no more is gone, however much it is.' }) goOn!: boolean;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const AddDirectorySourceUserError = userErrorOf('AddDirectorySource', ADD_DIRECTORY_SOURCE_REFUSALS);
const ReadDirectorySourceUserError = userErrorOf('ReadDirectorySource', READ_DIRECTORY_SOURCE_REFUSALS);

@ObjectType()
abstract class SourcePayload {
  @Field(() => DirectorySourceType, { nullable: true }) source!: DirectorySourceType | null;
}

@ObjectType()
export class AddDirectorySourcePayload extends SourcePayload {
  @Field(() => [AddDirectorySourceUserError]) userErrors!: UserError[];
}

@ObjectType()
export class ReadDirectorySourcePayload extends SourcePayload {
  @Field(() => [ReadDirectorySourceUserError]) userErrors!: UserError[];
}
