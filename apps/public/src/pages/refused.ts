/** One refusal, in the reader's words; `field` names the input it is about. */
export type Refused = { code: string; message: string; field: string | null };

/** The refusal that belongs beside this input. */
export function refusedAt(refused: readonly Refused[], field: string): Refused | undefined {
  return refused.find((one) => one.field === field);
}
