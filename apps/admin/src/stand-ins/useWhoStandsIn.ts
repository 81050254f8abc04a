import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import type { StandIn } from './useStandIns.ts';

/** Says who answers for whom, where, and from when until when. */
export function useWhoStandsIn() {
  const { t } = useTranslation();
  const { date } = useFormats();
  return ({ ward, away, standIn, from, until }: StandIn) => {
    const facts = { ward: ward?.name ?? '', away: away?.displayName ?? '', who: standIn?.displayName ?? '' };
    const days = { from: date(from), until: date(until) };
    if (standIn?.isViewer) return t('standIn.you', { ...facts, ...days });
    return t('standIn.somebody', { ...facts, ...days });
  };
}
