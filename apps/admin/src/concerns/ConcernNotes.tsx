import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcernShownFragment } from '../gql/graphql.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { messageAt } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './Concerns.module.css';
import { useNoteConcern } from './useNoteConcern.ts';

type Props = { concernId: string; notes: ConcernShownFragment['notes']; open: boolean; onNoted: () => void };

/** What was done about it, and a box for what was done now. */
export function ConcernNotes({ concernId, notes, open, onNoted }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [note, setNote] = useState('');
  const { noteConcern, busy, refusals } = useNoteConcern();
  const save = async () => {
    if (!(await noteConcern(concernId, note))) return;
    setNote('');
    onNoted();
  };
  return (
    <Stack gap="sm">
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes.map(({ at, by, note: words }) => (
            <li key={at}>
              <bdi className={classes.words}>{words}</bdi> ({moment(at)}, <bdi>{by}</bdi>)
            </li>
          ))}
        </ul>
      )}
      {open && (
        <>
          <Textarea
            label={t('concerns.note')}
            dir="auto"
            autosize
            minRows={2}
            value={note}
            error={messageAt(refusals, 'note')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Refusals refusals={refusals} />
          <Button variant="light" loading={busy} disabled={note.trim() === ''} onClick={() => void save()}>
            {t('concerns.saveNote')}
          </Button>
        </>
      )}
    </Stack>
  );
}
