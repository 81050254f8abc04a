import { useTranslation } from 'react-i18next';
import type { KeepingFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';

/** Last key, last backup, last erasure, and what could not be sent. */
export function Keeping({ kept }: { kept: KeepingFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const last = (time: string | null | undefined) => (time ? formats.moment(time) : t('upkeep.keeping.never'));
  return (
    <Facts>
      <Fact name={t('upkeep.keeping.worker')}>{last(kept.workerSeenAt)}</Fact>
      <Fact name={t('upkeep.keeping.erased')}>{last(kept.erasedAt)}</Fact>
      <Fact name={t('upkeep.keeping.erasures')}>
        {t('upkeep.keeping.counts', { week: kept.erasedIn7Days, month: kept.erasedIn28Days })}
      </Fact>
      <Fact name={t('upkeep.keeping.key')}>{last(kept.keyMadeAt)}</Fact>
      {kept.oldestKeyGoesOn && <Fact name={t('upkeep.keeping.oldestKey')}>{formats.day(kept.oldestKeyGoesOn)}</Fact>}
      <Fact wide name={t('upkeep.keeping.backup')}>
        {kept.backupAt ? last(kept.backupAt) : t('upkeep.keeping.noBackup')}
      </Fact>
      <Fact wide name={t('upkeep.keeping.window')}>
        {t('upkeep.keeping.days', { count: kept.backupWindowDays })}
      </Fact>
      {kept.mailGivenUp.length > 0 && (
        <Fact wide name={t('upkeep.keeping.givenUp')}>
          {kept.mailGivenUp.map(({ reader, count }) => t(`upkeep.reader.${reader}`, { count })).join(t('platform.listComma'))}
        </Fact>
      )}
    </Facts>
  );
}

Keeping.fragment = graphql(`
  fragment Keeping on Upkeep {
    workerSeenAt erasedAt erasedIn7Days erasedIn28Days keyMadeAt oldestKeyGoesOn backupAt backupWindowDays mailGivenUp { reader count }
  }
`);
