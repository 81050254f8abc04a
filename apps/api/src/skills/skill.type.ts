import { Field, ObjectType } from 'type-graphql';

@ObjectType('Skill', { description: 'Something a volunteer can do, whatever the kind of help: a row of the network, not code.' })
export class SkillType {
  @Field(() => String) key!: string;
  @Field(() => String) label!: string;
}
