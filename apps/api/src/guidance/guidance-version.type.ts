import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { WRITE_GUIDANCE_REFUSALS } from './use-cases/write-guidance.ts';

@ObjectType('GuidanceText')
class GuidanceTextType {
  @Field(() => String) language!: string;
  @Field(() => String, { description: 'Paragraphs, an empty line between them.' }) text!: string;
}

@ObjectType('GuidancePart', { description: 'What is asked beside, of one kind of help or one way of helping.' })
class GuidancePartType {
  @Field(() => String, { description: 'The key of a category, or the name of a way.' }) about!: string;
  @Field(() => String) language!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { description: 'Where it comes from, in one line.' }) source!: string;
}

@ObjectType('GuidanceVersion', { description: 'Guidance as it was written: it counts from its day until the next one does.' })
export class GuidanceVersionType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDate) day!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null for what the network began with.' }) writtenAt!:
    | string
    | null;
  @Field(() => [GuidanceTextType]) texts!: GuidanceTextType[];
  @Field(() => [GuidancePartType]) parts!: GuidancePartType[];
}

@InputType()
export class GuidanceTextInput {
  @Field(() => String) language!: string;
  @Field(() => String) text!: string;
}

@InputType()
export class GuidancePartInput {
  @Field(() => String) about!: string;
  @Field(() => String) language!: string;
  @Field(() => String) text!: string;
  @Field(() => String) source!: string;
}

@InputType()
export class WriteGuidanceInput {
  @Field(() => String, { description: 'YYYY-MM-DD, from today on: the day from which it counts.' }) day!: string;
  @Field(() => [GuidanceTextInput], { description: 'English at least; who reads another language is shown that.' })
  texts!: GuidanceTextInput[];
  @Field(() => [GuidancePartInput]) parts!: GuidancePartInput[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

const WriteGuidanceUserError = userErrorOf('WriteGuidance', WRITE_GUIDANCE_REFUSALS);

@ObjectType()
export class WriteGuidancePayload {
  @Field(() => GuidanceVersionType, { nullable: true }) guidance!: GuidanceVersionType | null;
  @Field(() => [WriteGuidanceUserError]) userErrors!: UserError[];
}
