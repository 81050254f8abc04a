import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useToast } from '../ui/useToast.tsx';
import { forgetDraft, keptDraft } from './draft.ts';
import { BLANK_INTAKE, type IntakeFields } from './intake-fields.ts';
import { useDraft } from './useDraft.ts';
import { useIntakeForm } from './useIntakeForm.ts';
import { useTakeRequest } from './useTakeRequest.ts';

/** The intake form with its draft; sent, it leads to the request it became. */
export function useIntake() {
  const { t } = useTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const toast = useToast();
  const { takeRequest, busy, refusals } = useTakeRequest();
  const [opening] = useState(() => keptDraft() ?? BLANK_INTAKE);
  const form = useIntakeForm<IntakeFields>(opening, refusals);
  useDraft(form);

  const send = form.handleSubmit(async (fields) => {
    const taken = await takeRequest(fields);
    if (taken === 'OUT_OF_AREA') form.setError('postcode', { message: t('placement.outOfArea') });
    else if (taken) {
      await navigate(paths.request(taken.id));
      forgetDraft();
      toast(t('intake.taken'));
    }
  });
  return { form, send, busy, startAfresh: () => form.reset(BLANK_INTAKE) };
}
