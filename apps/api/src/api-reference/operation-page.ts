import { REFUSAL_CODES, refusalSentence } from '@wardwise/domain';
import { type GraphQLField, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { escapeHtml } from '../platform/html.ts';
import { argumentRows, fieldRows } from './fields.ts';
import { layout, list, section, typeLink, words, wordsOf } from './layout.ts';

/** The page of `Query.name` or `Mutation.name`; null where there is no such operation. */
export function operationPage(schema: GraphQLSchema, path: string): string | null {
  const [root = '', name = ''] = path.split('.');
  const type = [schema.getQueryType(), schema.getMutationType()].find((one) => one?.name === root);
  const fields = type?.getFields() ?? {};
  const field = Object.hasOwn(fields, name) && path === `${root}.${name}` ? fields[name] : null;
  if (!field) return null;
  const answered = getNamedType(field.type);
  const answers = isObjectType(answered) ? list(fieldRows(answered.getFields())) : '';
  return layout(
    name,
    [
      `<p>${root === 'Mutation' ? 'Pressed' : 'Asked'}. ${wordsOf(field)}</p>`,
      section(root === 'Mutation' ? 'What you say' : 'What you may say', list(said(field))),
      section('What is answered', `<p>${typeLink(field.type)} ${words(answered.description)}</p>${answers}`),
      section('What it can be refused for', list(refusals(schema, name))),
    ].join('\n'),
  );
}

/** The arguments; of an input, its fields at once. */
function said({ args }: GraphQLField<unknown, unknown>) {
  const [only] = args;
  const input = only && args.length === 1 ? getNamedType(only.type) : null;
  return isInputObjectType(input) ? argumentRows(Object.values(input.getFields())) : argumentRows(args);
}

function refusals(schema: GraphQLSchema, name: string): [string, string][] {
  const codes = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}ErrorCode`);
  if (!isEnumType(codes)) return [];
  return codes.getValues().map(({ name: value }) => {
    const code = REFUSAL_CODES.find((known) => known === value);
    return [`<code>${value}</code>`, escapeHtml(code ? refusalSentence(code, 'en') : '')];
  });
}
