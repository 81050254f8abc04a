import { type FieldNode, type FragmentDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import { type Making, NotAsText, type Query } from './making.ts';

/** What was compiled for a field of a parsed query. Apollo keeps the queries it has parsed, so the same text is the same node; with the query goes this. */
const kept = new WeakMap<FieldNode, Map<string, unknown>>();
const MOST_EACH = 20;

/**
 * Compiles a selection once for the same query, way to answer, kind of actor and variables inside it; `what` tells apart the shapes that one field may be read by.
 * Safe between actors, for a predicate reads who asks only when it runs (`late`); what is made must hold neither actor nor context.
 */
export function compileOnce<Made>(making: Making, at: readonly FieldNode[], what: string, compile: () => Made): Made {
  const [node, ...more] = at;
  if (!node || more.length > 0) return compile(); // several at one place: which of them count may depend on variables beside them
  const ways = kept.get(node) ?? new Map<string, unknown>();
  kept.set(node, ways);
  const key = `${making.as} ${what} ${making.who.kind} ${variablesIn(node, making.query)}`;
  const made = ways.has(key) ? ways.get(key) : attempt(compile);
  if (ways.size < MOST_EACH) ways.set(key, made);
  if (made instanceof NotAsText) throw made;
  return made as Made;
}

/** That a selection cannot be text is kept like any other answer. */
function attempt(compile: () => unknown): unknown {
  try {
    return compile();
  } catch (error) {
    if (error instanceof NotAsText) return error;
    throw error;
  }
}

const namesIn = new WeakMap<FieldNode, string[]>();

/** The values of the variables inside a field's selection, as one text; absent is not the same as null. */
function variablesIn(node: FieldNode, { fragments, variableValues }: Query): string {
  const names = namesIn.get(node) ?? findNames(node, fragments);
  namesIn.set(node, names);
  return JSON.stringify(names.map((name) => (name in variableValues ? [variableValues[name]] : [])));
}

function findNames({ selectionSet }: FieldNode, fragments: Query['fragments']): string[] {
  const names = new Set<string>();
  const read = new Set<string>();
  const look = (selection: SelectionSetNode | FragmentDefinitionNode): void => {
    visit(selection, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = read.has(name.value) ? undefined : fragments[name.value];
        read.add(name.value);
        if (fragment) look(fragment);
      },
    });
  };
  if (selectionSet) look(selectionSet);
  return [...names];
}
