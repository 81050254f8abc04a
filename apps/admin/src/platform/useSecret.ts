import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import type { Refusal } from './refusal.ts';
import { useCommand } from './useCommand.ts';

type Made = { secret?: string | null; key?: string | null; userErrors: Refusal[] };

/**
 * A command that makes something secret: it is on the screen alone, and gone when it is put away. Where an answer was lost
 * the server has made it and tells it to nobody again: then `lost` says so.
 */
export function useSecret<Result extends Record<keyof Result, Made>, Input extends object>(
  document: TypedDocumentNode<Result, { input: Input }>,
  lost: string,
) {
  const [secret, setSecret] = useState<string | null>(null);
  const [missed, setMissed] = useState<Refusal[]>([]);
  const { run, busy, refusals } = useCommand(document, { look: true, repeatable: false, refresh: true });
  async function make(input: Input): Promise<boolean> {
    setMissed([]);
    const made = (await run(input)) as Made | null;
    const told = made?.secret ?? made?.key ?? null;
    if (made) setSecret(told);
    if (made && !told) setMissed([{ code: 'SECRET_LOST', message: lost }]);
    return made !== null;
  }
  return { secret, forget: () => setSecret(null), make, busy, refusals: [...refusals, ...missed] };
}
