import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { forgetDraft, keepDraft, keptDraft } from './draft.ts';
import { BLANK_INTAKE, type IntakeFields } from './intake-fields.ts';

const blank = (fields: IntakeFields) => JSON.stringify(fields) === JSON.stringify(BLANK_INTAKE);

/** Keeps what is typed while the lead looks elsewhere, and has the browser ask before a reload loses it. */
export function useDraft(form: UseFormReturn<IntakeFields>) {
  useEffect(() => {
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => (blank(values) ? forgetDraft() : keepDraft(values)),
    });
    const leaving = (event: BeforeUnloadEvent) => {
      if (keptDraft()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      stopWatching();
      window.removeEventListener('beforeunload', leaving);
    };
  }, [form]);
}
