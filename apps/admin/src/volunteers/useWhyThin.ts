import { useTranslation } from 'react-i18next';
import type { CoverCellFragment } from '../gql/graphql.ts';

/** Why a place is thin, in words: what there is, who is left out, what is next door. */
export function useWhyThin() {
  const { t } = useTranslation();
  return ({ level, nextDoor, notCounted, full }: CoverCellFragment): string =>
    [
      t(`cover.why.${level}`),
      ...(level === 'NOBODY' ? [] : [t(`cover.nextDoor.${nextDoor}`)]),
      ...notCounted.map(({ reason, count }) => t(`cover.notCounted.${reason}`, { count })),
      ...(full > 0 ? [t('cover.full', { count: full })] : []),
    ].join(' ');
}
