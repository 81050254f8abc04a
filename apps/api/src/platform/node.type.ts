import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with an id of its own.',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class NodeType {
  @Field(() => ID) id!: string;
}
