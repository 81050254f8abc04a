import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useToast } from '../ui/useToast.tsx';
import { forgetDraft, keptDraft } from './draft.ts';
import { BLANK_INTAKE, type IntakeFields } from './intake-fields.ts';
import { tellCodeWord } from './told-code-word.ts';
import { useDraft } from './useDraft.ts';
import { useIntakeForm } from './useIntakeForm.ts';
import { type Taken, useTakeRequest } from './useTakeRequest.ts';

/** The intake form with its draft; sent, it leads to the request it became. */
export function useIntake() {
  const { t } = useTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const toast = useToast();
  const { takeRequest, busy, refusals } = useTakeRequest();
  const [elsewhere, setElsewhere] = useState<Extract<Taken, { where: 'ELSEWHERE' }> | null>(null);
  const [opening] = useState(() => keptDraft() ?? BLANK_INTAKE);
  const form = useIntakeForm<IntakeFields>(opening, refusals);
  useDraft(form);

  const send = form.handleSubmit(async (fields) => {
    const taken = await takeRequest(fields);
    setElsewhere(null);
    if (taken?.where === 'OUT_OF_AREA') form.setError('postcode', { message: t('placement.outOfArea') });
    if (taken?.where === 'ELSEWHERE') {
      form.reset(BLANK_INTAKE);
      forgetDraft();
      setElsewhere(taken);
      window.scrollTo(0, 0);
    }
    if (taken?.where === 'HERE') {
      tellCodeWord(taken.id, taken.codeWord);
      await navigate(paths.request(taken.id));
      forgetDraft();
      toast(t('intake.taken'));
    }
  });
  return { form, send, busy, elsewhere, startAfresh: () => form.reset(BLANK_INTAKE) };
}
