import { Checkbox } from '@mantine/core';
import { direction, type PageLanguage, type StaffLanguage } from '@wardwise/domain';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadIn } from '../page-language/useReadIn.ts';

type Props = {
  /** Which words: those to whoever asks for help, where nothing else is said. */
  words?: 'consent.words' | 'checks.consent' | 'isolating.consent' | 'referral.consent' | 'weekly.consent';
  /** The language in which it is read aloud. */
  spoken: StaffLanguage;
  /** The language in which they said yes; empty while they have not. */
  yes: PageLanguage | '';
  onChange: (yes: StaffLanguage | '') => void;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** The words to read aloud, and the tick once they have said yes to them in that language. */
export function ConsentBox({ words = 'consent.words', spoken, yes, onChange, error, ref }: Props) {
  const { t } = useTranslation();
  const read = useReadIn(spoken);
  return (
    <Checkbox
      {...(ref ? { ref } : {})}
      checked={yes === spoken}
      onChange={(event) => onChange(event.currentTarget.checked ? spoken : '')}
      label={t('consent.said')}
      description={
        <span lang={spoken} dir={direction(spoken)} style={{ display: 'block' }}>
          {read?.(words)}
        </span>
      }
      error={error}
      disabled={!read}
      size="md"
    />
  );
}
