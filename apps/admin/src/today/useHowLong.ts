import type { TodayKind } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';

/** How long a request waits, in words that say for what. */
export function useHowLong() {
  const { t } = useTranslation();
  const formats = useFormats();
  return (kind: TodayKind, since: string): string => {
    switch (kind) {
      case 'CALL_BACK':
        return t('today.callBack', { time: formats.soon(since) });
      case 'FOLLOW_UP':
        return t('today.due', { time: formats.soon(since) });
      case 'OFFER_WAITING':
        return t('today.offered', { time: formats.waiting(since) });
      case 'NOBODY_ANSWERED':
        return t('today.asked', { time: formats.waiting(since) });
      case 'REFERRAL_SILENT':
        return t('today.chased', { time: formats.waiting(since) });
      default:
        return t('today.waits', { time: formats.waiting(since) });
    }
  };
}
