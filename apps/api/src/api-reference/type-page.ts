import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { argumentRows, fieldRows } from './fields.ts';
import { layout, linkTo, list, section, words, wordsOf } from './layout.ts';

/** The page of a type; null where there is none of this name. */
export function typePage(schema: GraphQLSchema, name: string): string | null {
  const type = Object.hasOwn(schema.getTypeMap(), name) && !name.startsWith('__') ? schema.getType(name) : null;
  if (!type) return null;
  return layout(name, [`<p>${words(type.description)}</p>`, contents(schema, type)].join('\n'));
}

function contents(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isEnumType(type))
    return section('One of', list(type.getValues().map((value) => [`<code>${value.name}</code>`, wordsOf(value)])));
  if (isInputObjectType(type)) return section('What you say', list(argumentRows(Object.values(type.getFields()))));
  if (isInterfaceType(type)) {
    const kinds = schema.getPossibleTypes(type).map(({ name }): [string, string] => [linkTo(name), '']);
    return section('What each has', list(fieldRows(type.getFields()))) + section('These are', list(kinds));
  }
  return isObjectType(type) ? section('What can be read', list(fieldRows(type.getFields()))) : '';
}
