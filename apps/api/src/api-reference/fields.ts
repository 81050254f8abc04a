import type { GraphQLArgument, GraphQLFieldMap, GraphQLInputField } from 'graphql';
import { escapeHtml } from '../platform/html.ts';
import { typeLink, wordsOf } from './layout.ts';

/** What can be read of a thing. */
export const fieldRows = (fields: GraphQLFieldMap<unknown, unknown>): [string, string][] =>
  Object.values(fields).map((field) => {
    const takes = field.args.map(({ name, type }) => `${escapeHtml(name)}: ${String(type)}`).join(', ');
    return [`<code>${field.name}${takes && `(${takes})`}</code>: ${typeLink(field.type)}`, wordsOf(field)];
  });

/** What can be said. */
export const argumentRows = (args: readonly (GraphQLArgument | GraphQLInputField)[]): [string, string][] =>
  args.map((arg) => {
    const otherwise = arg.defaultValue === undefined ? '' : ` = <code>${escapeHtml(JSON.stringify(arg.defaultValue))}</code>`;
    return [`<code>${arg.name}</code>: ${typeLink(arg.type)}${otherwise}`, wordsOf(arg)];
  });
