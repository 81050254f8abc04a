import type { RefusalCode } from '@wardwise/domain';
import { type ClassType, Field, ObjectType, registerEnumType } from 'type-graphql';

/** A closed set as type-graphql reads it: the enum's values are its names. */
const enumOf = <T extends string>(values: readonly T[]): { [K in T]: K } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

/** Makes a closed set an enum of the schema, once. */
export function enumType<T extends string>(name: string, values: readonly T[], description?: string): { [K in T]: K } {
  const made = enumOf(values);
  registerEnumType(made, { name, ...(description ? { description } : {}) });
  return made;
}

export type UserError = { code: string; message: string; field: string | null };

/** The refusals of one mutation: an enum of its own, so that a client can answer each. */
export function userErrorOf(mutation: string, codes: readonly RefusalCode[]): ClassType<UserError> {
  const code = enumType(`${mutation}ErrorCode`, [...new Set(codes)].sort());
  @ObjectType(`${mutation}UserError`, { description: 'A refusal: nothing was changed, and here is what to do.' })
  class Made implements UserError {
    @Field(() => code) code!: string;
    @Field(() => String, { description: "A sentence in the reader's language." }) message!: string;
    @Field(() => String, { nullable: true, description: 'The field of the input it is about.' }) field!: string | null;
  }
  return Made;
}

/** A class that lies in a cycle of types: decorators would read it before it is there. */
export type Lazy<T> = T;
