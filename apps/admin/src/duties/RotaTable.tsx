import { ActionIcon, Button, Group, Table } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { today } from '../requests/today.ts';
import classes from './Rota.module.css';
import { useHours } from './useHours.ts';
import type { RotaDuty, RotaWard, useRota } from './useRota.ts';

type Rota = Pick<ReturnType<typeof useRota>, 'days' | 'wards' | 'on' | 'isPaused' | 'standsIn' | 'mayChange'>;
type Props = { rota: Rota; onChange: (ward: RotaWard, day: string) => void };

/** Wards down, days across; on a phone one day of the week at a time. */
export function RotaTable({ rota: { days, wards, on, isPaused, standsIn, mayChange }, onChange }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { day: dayOf } = useFormats();
  const [picked, setPicked] = useState<string | null>(null);
  const shown = picked && days.includes(picked) ? picked : days.includes(today()) ? today() : days[0];
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('rota.day')} className={classes.pick}>
        {days.map((day) => (
          <Button key={day} variant="default" size="compact-md" aria-pressed={day === shown} onClick={() => setPicked(day)}>
            {dayOf(day)}
          </Button>
        ))}
      </Group>
      <div className={classes.sheet}>
        <Table verticalSpacing="xs" horizontalSpacing="xs" aria-label={t('rota.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('rota.ward')}</Table.Th>
              {days.map((day) => (
                <Table.Th key={day} scope="col" data-shown={day === shown} aria-current={day === today() ? 'date' : undefined}>
                  {dayOf(day)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {wards?.map((ward) => (
              <Table.Tr key={ward.code}>
                <Table.Th scope="row">
                  <Link to={paths.ward(ward.code)} className={classes.ward}>
                    {ward.name}
                  </Link>
                </Table.Th>
                {days.map((day) => (
                  <Table.Td key={day} data-shown={day === shown}>
                    <div className={classes.cell}>
                      {isPaused(ward.code, day) ? (
                        <span className={classes.nobody}>{t('pause.cell')}</span>
                      ) : (
                        <Names duties={on(ward.code, day)} standsIn={standsIn} />
                      )}
                      {mayChange(ward, day) && (
                        <ActionIcon
                          variant="subtle"
                          size="lg"
                          aria-label={t('rota.change', { day: dayOf(day), ward: ward.name })}
                          onClick={() => onChange(ward, day)}
                        >
                          <IconPencil size={18} aria-hidden />
                        </ActionIcon>
                      )}
                    </div>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

function Names({ duties, standsIn }: { duties: RotaDuty[]; standsIn: Rota['standsIn'] }) {
  const { t } = useTranslation();
  const hoursOf = useHours();
  if (duties.length === 0) return <span className={classes.nobody}>{t('rota.nobody')}</span>;
  return (
    <ul className={classes.names}>
      {duties.map((duty) => (
        <li key={duty.lead?.id}>
          <bdi>{duty.lead?.displayName}</bdi>
          {duty.starts && <small>{hoursOf(duty)}</small>}
          {!duty.everyWeek && <small>{t(standsIn(duty) ? 'standIn.cell' : 'rota.thisDay')}</small>}
        </li>
      ))}
    </ul>
  );
}
