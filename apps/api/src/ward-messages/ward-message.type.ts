import { LINT_FINDINGS, NOT_WRITTEN_TO, PAGE_LANGUAGES } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { SEND_WARD_MESSAGE_CODES } from './use-cases/send-ward-message.ts';
import { TAKE_BACK_WARD_MESSAGE_CODES } from './use-cases/take-back-ward-message.ts';

const NotWrittenToEnum = enumType('NotWrittenTo', NOT_WRITTEN_TO, 'Why a volunteer of a ward gets no message to all of them.');
const MessageTroubleEnum = enumType(
  'WardMessageTroubleKind',
  ['MISSING', 'TOO_LONG', ...LINT_FINDINGS],
  'What is wrong with a box of a message.',
);
const LANGUAGE = `BCP 47: ${PAGE_LANGUAGES.join(', ')}.`;

@ObjectType('WardMessageText', { description: 'A message in the words of one language.' })
class WardMessageTextType {
  @Field(() => String, { description: LANGUAGE }) language!: string;
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
}

@ObjectType('WardMessage', {
  description: 'What a lead wrote to the volunteers of a ward; it tells of nobody, and is kept for three months.',
})
export class WardMessageType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Whoever wrote it.' }) by!: string;
  @Field(() => GraphQLDateTime) writtenAt!: Date;
  @Field(() => GraphQLDateTime, {
    description: 'From when on it is mailed, to whomever it is not quiet for; until then it can be taken back.',
  })
  goesAt!: Date;
  @Field(() => GraphQLDateTime, { nullable: true }) takenBackAt!: Date | null;
  @Field(() => Boolean, { description: 'It has not gone yet, and you may take it back.' }) canTakeBack!: boolean;
  @Field(() => Int, { description: 'To how many volunteers it was made out.' }) readers!: number;
  @Field(() => [WardMessageTextType], { description: 'English first.' }) texts!: WardMessageTextType[];
}

@ObjectType('WardMessageLetter', { description: 'A message as it is mailed to whoever reads this language.' })
class WardMessageLetterType {
  @Field(() => String, { description: LANGUAGE }) language!: string;
  @Field(() => String, { description: 'In which language the leads’ own words stand in it.' }) writtenIn!: string;
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
  @Field(() => Int, { description: 'How many get it so.' }) volunteers!: number;
}

@ObjectType('WardMessageLeftOut', {
  description: 'How many volunteers of the ward get no message, for the first reason that holds.',
})
class WardMessageLeftOutType {
  @Field(() => NotWrittenToEnum) reason!: string;
  @Field(() => Int) volunteers!: number;
}

@ObjectType('WardMessageTrouble', { description: 'A box that must be written otherwise.' })
class WardMessageTroubleType {
  @Field(() => String, { description: 'The language and the box: `en.text`.' }) field!: string;
  @Field(() => MessageTroubleEnum) kind!: string;
}

@ObjectType('WardMessagePreview', { description: 'What would become of a message if it were sent now.' })
export class WardMessagePreviewType {
  @Field(() => [WardMessageTroubleType], { description: 'Nothing is sent while there is any.' })
  troubles!: WardMessageTroubleType[];
  @Field(() => [WardMessageLetterType], {
    description: 'In each language that somebody reads it in; none while there is trouble.',
  })
  letters!: WardMessageLetterType[];
  @Field(() => Int, { description: 'How many volunteers get it.' }) volunteers!: number;
  @Field(() => [WardMessageLeftOutType]) leftOut!: WardMessageLeftOutType[];
  @Field(() => GraphQLDateTime, { nullable: true, description: 'From when on the ward may be written to again; null: now.' })
  againAt!: Date | null;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'It is quiet in the network until then, and mails wait; null where it is not.',
  })
  quietUntil!: Date | null;
}

@InputType()
export class WardMessageTextInput {
  @Field(() => String, { description: LANGUAGE }) language!: string;
  @Field(() => String, { description: 'Up to 80 characters.' }) subject!: string;
  @Field(() => String, {
    description: 'Up to 1,000 characters. It tells of nobody: the rules of a call-out, but for a time of day.',
  })
  text!: string;
}

@InputType()
export class SendWardMessageInput {
  @Field(() => ID) wardCode!: string;
  @Field(() => [WardMessageTextInput], { description: 'English always; of a language said twice the last counts.' })
  texts!: WardMessageTextInput[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const SendWardMessageUserError = userErrorOf('SendWardMessage', SEND_WARD_MESSAGE_CODES);
@ObjectType()
export class SendWardMessagePayload {
  @Field(() => WardMessageType, { nullable: true }) message!: WardMessageType | null;
  @Field(() => [SendWardMessageUserError]) userErrors!: UserError[];
}

@InputType()
export class TakeBackWardMessageInput {
  @Field(() => ID) messageId!: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}
const TakeBackWardMessageUserError = userErrorOf('TakeBackWardMessage', TAKE_BACK_WARD_MESSAGE_CODES);
@ObjectType()
export class TakeBackWardMessagePayload {
  @Field(() => WardMessageType, { nullable: true }) message!: WardMessageType | null;
  @Field(() => [TakeBackWardMessageUserError]) userErrors!: UserError[];
}
