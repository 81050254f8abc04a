import { inEuropeanFigures } from '@wardwise/domain';
import type { Form } from './form.ts';

/** What a pressed button asks for, or which answer the form still lacks. */
export type Wish<Missing extends string> =
  | { ok: true; input: Record<string, string | number | boolean | string[] | Record<string, number | null>> }
  | { ok: false; missing: Missing };

/** Six digits, typed with or without spaces, in European or Arabic figures; an empty box costs no try. No key: a second, other code is a new try. */
export function readCode(form: Form): Wish<'code'> {
  const code = inEuropeanFigures((form.get('code') ?? '').replace(/\s/g, ''));
  return code ? { ok: true, input: { code: code.slice(0, 20) } } : { ok: false, missing: 'code' };
}

/** The page's key, told apart by what was pressed on it: pressed twice is one wish. */
export function once(form: Form, pressed: string): { idempotencyKey?: string } {
  const key = form.get('key') ?? '';
  return /^[\w-]{8,40}$/.test(key) ? { idempotencyKey: `${pressed}-${key}` } : {};
}
