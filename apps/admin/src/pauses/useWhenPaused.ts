import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import type { WardPause } from './usePauses.ts';

/** Says of a ward from when until when it is paused. */
export function useWhenPaused() {
  const { t } = useTranslation();
  const { date } = useFormats();
  return ({ ward, from, until, isNow }: Pick<WardPause, 'ward' | 'from' | 'until' | 'isNow'>) => {
    const facts = { ward: ward?.name ?? '', from: date(from), until: date(until) };
    return isNow ? t('pause.untilThen', facts) : t('pause.fromThen', facts);
  };
}
