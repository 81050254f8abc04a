import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { Choice } from '../ui/Choice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { DaysWithNobody } from './DaysWithNobody.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import { OwnDays } from './OwnDays.tsx';
import classes from './Rota.module.css';
import { RotaTable } from './RotaTable.tsx';
import { type RotaWard, useRota } from './useRota.ts';
import { WeekSwitch } from './WeekSwitch.tsx';

/** Who is on duty in which ward, a week on one screen and on one sheet of paper. */
export function RotaPage() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { roles } = useMe();
  const [week, setWeek] = useState(0);
  const [which, setWhich] = useState<'mine' | 'all'>(roles.includes('COORDINATOR') ? 'all' : 'mine');
  const [opened, setOpened] = useState<{ ward: RotaWard; day: string } | null>(null);
  const rota = useRota(week, which === 'mine');
  const { days, wards, leads, busy, error, askAgain } = rota;
  if (roles.every(isSafeguarding)) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('rota.title')}</PageHeading>
      <p className={classes.text}>{t('rota.text')}</p>
      <p className={classes.week}>{t('rota.week', { day: date(days[0] ?? '') })}</p>
      <Group gap="md" align="end" className={classes.tools}>
        <WeekSwitch week={week} onWeek={setWeek} />
        {leads && (
          <Choice
            label={t('rota.which')}
            options={(['mine', 'all'] as const).map((value) => ({ value, label: t(`rota.${value}`) }))}
            value={which}
            onChange={setWhich}
          />
        )}
        <Button variant="default" leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
          {t('rota.print')}
        </Button>
      </Group>
      {error && <TryAgain error={error} onTryAgain={askAgain} />}
      {busy && <Waiting />}
      {wards && !busy && !error && (
        <>
          {leads && <OwnDays rota={rota} />}
          <DaysWithNobody days={rota.without} nameOf={rota.nameOf} />
          <RotaTable rota={rota} onChange={(ward, day) => setOpened({ ward, day })} />
        </>
      )}
      {opened && <DutyDialog {...opened} duties={rota.on(opened.ward.code, opened.day)} onClose={() => setOpened(null)} />}
    </div>
  );
}
