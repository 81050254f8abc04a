import {
  HELD_KINDS,
  type HeldKind,
  MAIL_READERS,
  type MailReader,
  ROUNDS,
  type RoundName,
  TROUBLES,
  type TroubleKind,
} from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../platform/schema.ts';

const HeldKindEnum = enumType('HeldKind', HELD_KINDS, 'A kind of thing that is held about people.');
const TroubleKindEnum = enumType('TroubleKind', TROUBLES, 'What somebody must see to, the worst first.');
const RoundNameEnum = enumType('RoundName', ROUNDS, 'What the worker does by itself, over and over.');
const MailReaderEnum = enumType('MailReader', MAIL_READERS, 'Whom a mail was for.');

@ObjectType('Held', { description: 'How much is held of one kind; nobody is in it.' })
export class HeldType {
  @Field(() => HeldKindEnum) kind!: HeldKind;
  @Field(() => Int) count!: number;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the oldest is held.' }) oldestAt!: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the next one goes, where a clock says so.' })
  goesAt!: Date | null;
  @Field(() => Int, { description: 'How many should have gone more than an hour ago.' }) overdue!: number;
}

@ObjectType('Trouble', { description: 'Something that somebody must see to.' })
export class TroubleType {
  @Field(() => TroubleKindEnum) kind!: TroubleKind;
  @Field(() => GraphQLDateTime, { nullable: true }) since!: Date | null;
}

@ObjectType('UpkeepRound', { description: 'How one round of the worker goes.' })
export class UpkeepRoundType {
  @Field(() => RoundNameEnum) name!: RoundName;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last done, to the minute.' }) doneAt!: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it fails, where it does.' })
  failedSince!: Date | null;
  @Field(() => Boolean, { description: 'Whether it was not done for an hour, whether it fails or hangs.' }) late!: boolean;
}

@ObjectType('MailGivenUp', { description: 'Mails that could not be sent in two days, by whom they were for.' })
export class MailGivenUpType {
  @Field(() => MailReaderEnum) reader!: MailReader;
  @Field(() => Int) count!: number;
}

@ObjectType('Upkeep', { description: 'What a network holds, in numbers, and how it is kept.' })
export class UpkeepType {
  @Field(() => [HeldType], { description: 'Concerns are not in it, nor what comes of them: they are the safeguarding lead’s.' })
  held!: HeldType[];
  @Field(() => [TroubleType], { description: 'Empty where all is as it should be.' }) troubles!: TroubleType[];
  @Field(() => [UpkeepRoundType]) rounds!: UpkeepRoundType[];
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a worker last got anything done.' })
  workerSeenAt!: Date | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the newest key is used.' }) keyMadeAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The day (YYYY-MM-DD) on which the oldest key is destroyed.' })
  oldestKeyGoesOn!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a backup was last made by `npm run backup`.' })
  backupAt!: Date | null;
  @Field(() => Int, { description: 'For how many days a backup can be opened.' }) backupWindowDays!: number;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When something sealed was last erased.' }) erasedAt!: Date | null;
  @Field(() => Int) erasedIn7Days!: number;
  @Field(() => Int) erasedIn28Days!: number;
  @Field(() => [MailGivenUpType]) mailGivenUp!: MailGivenUpType[];
}
