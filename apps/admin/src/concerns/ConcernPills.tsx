import { useTranslation } from 'react-i18next';
import type { ConcernRowFragment } from '../gql/graphql.ts';
import { Pill, type Tone } from '../ui/Pill.tsx';

const TONES: Record<ConcernRowFragment['status'], Tone> = { RAISED: 'saffron', IN_HAND: 'canal', CLOSED: 'plain' };

type Props = Pick<ConcernRowFragment, 'atRisk' | 'dangerNow' | 'status' | 'outcome'>;

/** How far a concern has come, and who may be at risk. */
export function ConcernPills({ atRisk, dangerNow, status, outcome }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {dangerNow && <Pill tone="brick">{t('concerns.dangerNow')}</Pill>}
      <Pill tone={TONES[status]}>{t(outcome ? `concerns.outcome.${outcome}` : `concerns.status.${status}`)}</Pill>
      <Pill>{t(`concerns.atRisk.${atRisk}`)}</Pill>
    </>
  );
}
