import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';

const SOURCES = join(import.meta.dirname, '..', '..', 'admin', 'src');

/** Every operation of the ward leads' pages, each with the fragments it needs, as the browser sends it. */
export function clientDocuments(): { name: string; document: DocumentNode }[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('gql'),
  );
  const parts = files.flatMap((file) =>
    [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/graphql\(\s*`([^`]+)`/g)].map(([, text]) => text as string),
  );
  const definitions = parts.flatMap((text) => parse(text).definitions);
  const fragments = new Map(
    definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION).map((it) => [it.name.value, it as FragmentDefinitionNode]),
  );
  return definitions
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      name: operation.name?.value ?? '',
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...needed(operation, fragments)] },
    }));
}

function needed(operation: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`${name.value} is nowhere`);
        if (found.has(name.value)) return;
        found.set(name.value, fragment);
        look(fragment);
      },
    });
  look(operation);
  return [...found.values()];
}
