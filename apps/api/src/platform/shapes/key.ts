import { createHash } from 'node:crypto';
import type { FieldNode } from 'graphql';

/** PostgreSQL keeps this much of a column's name and forgets the rest without a word. */
const LONGEST = 63;

/** The key under which a field's value travels to graphql-js: its name, or `=alias`, which no field of a plain object can be called. */
export function keyOf({ alias, name }: FieldNode): string {
  if (!alias) return name.value;
  const key = `=${alias.value}`;
  return key.length <= LONGEST ? key : `=#${createHash('sha256').update(key).digest('hex').slice(0, 40)}`;
}

/** The key under which the client reads it; null for one that PostgreSQL cannot write. */
export function answerKeyOf({ alias, name }: FieldNode): string | null {
  const key = (alias ?? name).value;
  return key.length <= LONGEST ? key : null;
}
