import { Button, Group, Modal, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './Rota.module.css';
import { useChangeDuty } from './useChangeDuty.ts';
import { useHours } from './useHours.ts';
import type { RotaDuty, RotaWard } from './useRota.ts';

type Props = { ward: RotaWard; day: string; duties: RotaDuty[]; onClose: () => void };
type Wish = { onDuty: boolean; starts: string | null; ends: string | null };
const OFF: Wish = { onDuty: false, starts: null, ends: null };

/** One day of one ward: each lead on duty or not, for that day alone or for every week. */
export function DutyDialog({ ward, day, duties, onClose }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const hoursOf = useHours();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const leads = ward.leads.filter(({ isViewer }) => coordinates || isViewer);
  const first = duties.find(({ lead, starts }) => starts && leads.some(({ id }) => id === lead?.id));
  const [often, setOften] = useState<'once' | 'weekly'>('once');
  const [starts, setStarts] = useState(first?.starts ?? '');
  const [ends, setEnds] = useState(first?.ends ?? '');
  const { changeDuty, busy, refusals } = useChangeDuty();
  const wrongHours = refusals.find(({ field }) => field === 'ends');

  const press = async ({ id, displayName }: RotaWard['leads'][number], wish: Wish) => {
    const now = duties.find(({ lead }) => lead?.id === id);
    const was = now ? { onDuty: true, starts: now.starts, ends: now.ends } : OFF;
    // What was every week is known only of somebody who is on duty that day as every week: a day off for once looks as if they never were.
    const known = often === 'once' || now?.everyWeek;
    const said = { wardCode: ward.code, staffId: id, day, everyWeek: often === 'weekly', ...wish };
    if (await changeDuty(said, known ? was : null, displayName)) onClose();
  };

  return (
    <Modal opened onClose={onClose} withCloseButton={false}>
      <Stack>
        <Modal.Title>
          <bdi>{ward.name}</bdi>, {formats.day(day)}
        </Modal.Title>
        {leads.length === 0 && <p>{t('rota.noLeads')}</p>}
        {leads.length > 0 && (
          <>
            <Choice
              label={t('rota.often')}
              options={[
                { value: 'once', label: t('rota.once') },
                { value: 'weekly', label: t('rota.weekly', { weekday: formats.weekday(day) }) },
              ]}
              value={often}
              onChange={setOften}
            />
            <Group grow align="start">
              <TextInput type="time" label={t('rota.starts')} value={starts} onChange={(e) => setStarts(e.currentTarget.value)} />
              <TextInput
                type="time"
                label={t('rota.ends')}
                value={ends}
                error={wrongHours?.message}
                onChange={(e) => setEnds(e.currentTarget.value)}
              />
            </Group>
            <p className={classes.hint}>{t('rota.hoursHint')}</p>
          </>
        )}
        <ul className={classes.leads}>
          {leads.map((lead) => {
            const now = duties.find((duty) => duty.lead?.id === lead.id);
            const whose = (
              <VisuallyHidden>
                : <bdi>{lead.displayName}</bdi>
              </VisuallyHidden>
            );
            const on = { onDuty: true, starts: starts || null, ends: ends || null };
            return (
              <li key={lead.id}>
                <p>
                  <bdi>{lead.displayName}</bdi>: {now ? t('rota.isOn', { hours: hoursOf(now) }) : t('rota.isOff')}
                </p>
                <Group gap="xs">
                  <Button variant={now ? 'default' : 'filled'} disabled={busy} onClick={() => void press(lead, on)}>
                    {t(now ? 'rota.keepOn' : 'rota.putOn')}
                    {whose}
                  </Button>
                  {now && (
                    <Button variant="default" disabled={busy} onClick={() => void press(lead, OFF)}>
                      {t('rota.takeOff')}
                      {whose}
                    </Button>
                  )}
                </Group>
              </li>
            );
          })}
        </ul>
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            {t('platform.close')}
          </Button>
        </Group>
        <Refusals refusals={refusals.filter(({ field }) => field !== 'ends')} />
      </Stack>
    </Modal>
  );
}
