import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UpkeepQuery } from '../gql/graphql.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './Upkeep.module.css';

/** What is wrong, and what to do about it; or that nothing is. */
export function Troubles({ troubles }: { troubles: NonNullable<UpkeepQuery['upkeep']>['troubles'] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (troubles.length === 0)
    return (
      <Notice tone="canal" icon={<IconCircleCheck size={20} aria-hidden />}>
        {t('upkeep.well')}
      </Notice>
    );
  return (
    <Notice tone="brick" urgent icon={<IconAlertTriangle size={20} aria-hidden />}>
      <strong>{t('upkeep.wrong')}</strong>
      <ul className={classes.troubles}>
        {troubles.map(({ kind, since }) => (
          <li key={kind}>
            {t(`upkeep.trouble.${kind}`)} {since && t('upkeep.since', { at: moment(since) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
