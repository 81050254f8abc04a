import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';

@ObjectType('Network', {
  implements: NodeType,
  description: 'A mutual-aid organisation that runs on this deployment.',
})
export class NetworkType extends NodeType {
  @Field(() => String) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'True where everything is made up for trying out.' }) demo!: boolean;
  @Field(() => [String]) pageLanguages!: string[];
  @Field(() => Int, { description: 'How many days a contact card is kept at most after delivery.' }) cardDays!: number;
}
