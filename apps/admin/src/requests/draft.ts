import type { IntakeFields } from './intake-fields.ts';

/**
 * What was typed and not yet taken. In memory and nowhere else, as it is personal data:
 * a reload forgets it (the browser asks first), and so do signing out and somebody else signing in.
 */
let kept: IntakeFields | null = null;

export const keptDraft = () => kept;
export const keepDraft = (fields: IntakeFields) => {
  kept = fields;
};
export const forgetDraft = () => {
  kept = null;
};
