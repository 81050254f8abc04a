/** Why something cannot be done: a code with a sentence in every page language, and the field it is about where there is one. */
export type Refusal<C extends string = string> = { code: C; field: string | null };

/** What a rule answers: the new state, or every reason why not; a refusal is a value and never an exception. */
export type Decision<T, C extends string> = { ok: true; value: T } | { ok: false; refusals: Refusal<C>[] };

/** The rule allows it, and this is what comes of it. */
export function agree<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The rule refuses, with each reason as a bare code or as a code and the field it is about. */
export function refuse<C extends string>(...reasons: (C | Refusal<C>)[]): { ok: false; refusals: Refusal<C>[] } {
  return { ok: false, refusals: reasons.map((reason) => (typeof reason === 'string' ? { code: reason, field: null } : reason)) };
}
