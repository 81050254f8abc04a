import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Guidance', {
  description: 'What volunteers of a network are asked to keep to: dated, until the next supersedes it.',
})
export class GuidanceType {
  @Field(() => ID) id!: string;
  @Field(() => GraphQLDate, { description: 'Since when it holds.' }) day!: string;
  @Field(() => String, { description: 'Paragraphs, an empty line between them.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'The same in English, where the text is in another language.' })
  english!: string | null;
}
