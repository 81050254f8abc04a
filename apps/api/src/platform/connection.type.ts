import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** A Relay connection over a type: nodes, edges with opaque keyset cursors, whether there is more, and how many in all; beside it what the list may be narrowed by. */
export function connectionOf<T extends object>(name: string, Node: ClassType<T>, Facets?: ClassType<object>) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => Node) node!: T;
    @Field(() => String) cursor!: string;
  }
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Node]) nodes!: T[];
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all, with this filter.' }) totalCount!: number;
  }
  if (Facets)
    Field(() => Facets, {
      nullable: true,
      description:
        'How many there would be with one more choice of each list, its own choices left out; null where this list takes no filter.',
    })(Connection.prototype, 'facets');
  return Connection;
}
