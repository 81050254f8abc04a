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
import { useSameNumber } from './useSameNumber.ts';
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
  const sameNumber = useSameNumber();

  function startAfresh() {
    form.reset(BLANK_INTAKE);
    void sameNumber.check('');
  }
  const send = form.handleSubmit(async (fields) => {
    if (await sameNumber.check(fields.phone)) return; // told now; the next press takes it all the same
    const taken = await takeRequest(fields);
    setElsewhere(null);
    if (taken?.where === 'OUT_OF_AREA') form.setError('postcode', { message: t('placement.outOfArea') });
    if (taken?.where === 'ELSEWHERE') {
      startAfresh();
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
  return { form, send, busy, elsewhere, sameNumber, startAfresh };
}
