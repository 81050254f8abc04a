import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a row may be of. */
export type Noun =
  | 'request'
  | 'volunteer'
  | 'staff'
  | 'ward'
  | 'concern'
  | 'referral'
  | 'client'
  | 'webhook'
  | 'bar'
  | 'service'
  | 'invitation';

/** Something a noun's row is: `request req_…`. */
export type Subject = { noun: Noun; id: string };

/** One field of an answer that held something, and what the nearest thing around it is. */
export type Reached = { field: string; value: unknown; about: Subject[]; root: string; args: Record<string, unknown> };

type Walk = {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  met: Reached[];
};
type Row = Record<string, unknown>;

/** Every field that an answer tells, with its type's own name, whatever aliases and fragments it came by. */
export function walk(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, data: Row): Reached[] {
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) throw new Error('No operation');
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
  const context: Walk = { schema, fragments, variables, met: [] };
  for (const [key, node] of asked(context, root, [operation.selectionSet])) {
    const value = data[key];
    if (value === null || value === undefined || !node[0]) continue;
    if (wasRefused(value as Row)) context.met.push(...refusal(context, root, node, value as Row));
    else tell(context, root, node, value, { about: [], root: node[0].name.value, args: argsOf(node[0], variables) });
  }
  return context.met;
}

/** A mutation that was refused has told its refusal, and reached nothing. */
const wasRefused = (payload: Row): boolean =>
  Object.values(payload).some((it) => Array.isArray(it) && typeof it[0]?.code === 'string');

function refusal(context: Walk, root: GraphQLObjectType, nodes: FieldNode[], payload: Row): Reached[] {
  const before = context.met.length;
  tell(context, root, nodes, payload, { about: [], root: (nodes[0] as FieldNode).name.value, args: {} });
  return context.met.splice(before).filter(({ field }) => !field.startsWith(`${root.name}.`));
}

type Around = Pick<Reached, 'about' | 'root' | 'args'>;

function tell(context: Walk, type: GraphQLObjectType, nodes: FieldNode[], value: unknown, around: Around): void {
  const field = (nodes[0] as FieldNode).name.value;
  if (field === '__typename') return;
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name} has no ${field}`);
  const of = getNamedType(definition.type);
  const values = (Array.isArray(value) ? value.flat(3) : [value]).filter((it) => it !== null);
  for (const one of values) context.met.push({ field: `${type.name}.${field}`, value: isLeafType(of) ? one : null, ...around });
  if (isLeafType(of)) return;
  for (const one of values as Row[]) inside(context, isObjectType(of) ? of.name : String(one.__typename), nodes, one, around);
}

function inside(context: Walk, typeName: string, nodes: FieldNode[], row: Row, around: Around): void {
  const type = context.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`An answer of an unknown type: ${typeName}`);
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const fields = [...asked(context, type, sets)];
  const read = (name: string) => row[fields.find(([, [node]]) => node?.name.value === name)?.[0] ?? ''];
  const self = subjectOf(typeName, read);
  const about = self ? [self, ...around.about] : around.about;
  for (const [key, inner] of fields) {
    const value = row[key];
    if (value !== null && value !== undefined) tell(context, type, inner, value, { ...around, about });
  }
}

const NOUNS: Record<string, [Subject['noun'], string]> = {
  HelpRequest: ['request', 'id'],
  VolunteersAskedFor: ['request', 'id'],
  Volunteer: ['volunteer', 'id'],
  Staff: ['staff', 'id'],
  Ward: ['ward', 'code'],
  Concern: ['concern', 'id'],
  ApiClient: ['client', 'id'],
  Referral: ['referral', 'id'],
  ReferralIn: ['referral', 'id'],
  Webhook: ['webhook', 'id'],
  WebhookDelivery: ['webhook', 'id'],
  Bar: ['bar', 'id'],
  StaffMember: ['staff', 'id'],
  WardLead: ['staff', 'id'],
  Invitation: ['invitation', 'id'],
};

function subjectOf(typeName: string, read: (name: string) => unknown): Subject | null {
  const [noun, key] = NOUNS[typeName] ?? [];
  const id = key && read(key);
  return noun && typeof id === 'string' ? { noun, id: id.replace(/^\w{3}_/, '') } : null;
}

/** The fields asked of an object, by the key they have in the answer. */
function asked(context: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
      const on = part?.typeCondition?.name.value;
      const named = on ? context.schema.getType(on) : type;
      const fits = named === type || (named && 'getFields' in named && context.schema.isSubType(named as never, type));
      if (part && fits) collect(part.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return found;
}

/** What a root field was given, its input's fields laid beside its other arguments. */
function argsOf(node: FieldNode, variables: Record<string, unknown>): Record<string, unknown> {
  const given = (node.arguments ?? []).map(({ name, value }) => {
    if (value.kind === Kind.VARIABLE) return [name.value, variables[value.name.value]];
    return [
      name.value,
      value.kind === Kind.OBJECT
        ? Object.fromEntries(value.fields.map((it) => [it.name.value, 'value' in it.value ? it.value.value : null]))
        : 'value' in value
          ? value.value
          : null,
    ];
  });
  const args = Object.fromEntries(given) as Record<string, unknown>;
  return { ...args, ...((args.input as Record<string, unknown>) ?? {}) };
}
