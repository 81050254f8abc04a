import { useEffect } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form';
import type { Refusal } from '../platform/refusal.ts';

/** A form whose refusals stand at their fields; what has no field stands on its own in `root`. */
export function useIntakeForm<Fields extends FieldValues>(defaultValues: DefaultValues<Fields>, refusals: Refusal[]) {
  const form = useForm<Fields>({ defaultValues, shouldFocusError: false });
  useEffect(() => {
    for (const { field, code, message } of refusals) {
      const name = field?.split('.').at(-1) ?? '';
      form.setError(name in form.getValues() ? (name as Path<Fields>) : 'root', { type: code, message });
    }
  }, [refusals, form]);
  return form;
}
