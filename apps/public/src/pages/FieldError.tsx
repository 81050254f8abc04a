import type { Refused } from './refused.ts';

/** The refusal again, beside the input it is about; the input names it by `aria-describedby`. */
export function FieldError({ id, refused }: { id: string; refused: Refused | undefined }) {
  return refused ? (
    <p className="field-error" id={id}>
      {refused.message}
    </p>
  ) : null;
}
