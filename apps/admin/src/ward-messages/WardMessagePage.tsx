import { NativeSelect } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useWardList } from '../wards/useWards.ts';
import { SentMessages } from './SentMessages.tsx';
import { useTakeBackWardMessage } from './useTakeBackWardMessage.ts';
import { WriteMessage } from './WriteMessage.tsx';

/** No step of its own in the history; and at once, or what was picked would be seen to fall back first. */
const NOW = { replace: true, flushSync: true };

/** A lead writes to all volunteers of a ward of theirs, a coordinator to those of any. */
export function WardMessagePage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const [params, setParams] = useSearchParams();
  const { wards: all, known, error, askAgain } = useWardList();
  const wards = all.filter(({ viewerLeads }) => viewerLeads || coordinates);
  const ward = wards.find(({ code }) => code === params.get('ward')) ?? wards[0];
  const { takeBack, busy, refusals } = useTakeBackWardMessage();
  const onTakeBack = (messageId: string) => void takeBack(messageId);
  return (
    <>
      <PageHeading>{t('message.title')}</PageHeading>
      <p>{t('message.text')}</p>
      <p>
        <Link to={paths.volunteers}>{t('command.everybody')}</Link>
      </p>
      {error && !known && <TryAgain error={error} onTryAgain={askAgain} />}
      {!error && !known && <Waiting />}
      {known && !ward && (
        <EmptyState icon={<IconMailOff size={34} aria-hidden />} title={t('message.noWard')}>
          <p>{t('message.noWardText')}</p>
        </EmptyState>
      )}
      {ward && (
        <>
          <NativeSelect
            label={t('message.ward')}
            data={wards.map(({ code, name }) => ({ value: code, label: name }))}
            value={ward.code}
            onChange={({ currentTarget: { value } }) => setParams({ ward: value }, NOW)}
          />
          <WriteMessage wardCode={ward.code} onTakeBack={onTakeBack} />
          <SentMessages ward={ward} busy={busy} refusals={refusals} onTakeBack={onTakeBack} />
        </>
      )}
    </>
  );
}
