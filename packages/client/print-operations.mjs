import { concatAST, print, separateOperations } from 'graphql';

/** A plugin of codegen: each operation's text with the fragments that it needs and no others, typed by what goes in and comes back. */
export function plugin(_schema, documents) {
  const alone = separateOperations(concatAST(documents.map(({ document }) => document)));
  const content = Object.entries(alone).map(([name, document]) => {
    const { operation } = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
    const type = `${name}${operation === 'mutation' ? 'Mutation' : 'Query'}`;
    return `export const ${name} = ${JSON.stringify(print(document))} as Operation<${type}, ${type}Variables>;`;
  });
  return { prepend: ["import type { Operation } from '../operation.ts';"], content: content.join('\n') };
}
