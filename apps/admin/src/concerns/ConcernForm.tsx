import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { AT_RISK, type AtRisk } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { ShortNotice } from '../ui/ShortNotice.tsx';
import { ConcernRaised } from './ConcernRaised.tsx';
import classes from './Concerns.module.css';
import { useConcernForm } from './useConcernForm.ts';
import { useRaiseConcern } from './useRaiseConcern.ts';

type Props = { about: { requestId?: string; volunteerId?: string }; onDone: () => void };

/** Danger first, then a few words; afterwards thanks and what happens next, and no more of it. */
export function ConcernForm({ about, onDone }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState({ worry: '', reach: '', aboutStaffId: '' });
  const [atRisk, setAtRisk] = useState<AtRisk | null>(null);
  const [dangerNow, setDangerNow] = useState(false);
  const { subjects, line } = useConcernForm();
  const { raiseConcern, raised, busy, refusals } = useRaiseConcern();
  if (raised) return <ConcernRaised heard={raised.heard} line={line} onDone={onDone} />;
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const { worry, reach, aboutStaffId } = said;
        if (atRisk)
          void raiseConcern({
            worry,
            atRisk,
            dangerNow,
            ...(reach && { reach }),
            ...(aboutStaffId && { aboutStaffId }),
            ...about,
          });
      }}
    >
      <Stack>
        <Notice tone="brick">
          <span className={classes.danger}>
            {t('concerns.raise.danger')} <a href="tel:999">999</a>
          </span>
        </Notice>
        <p>{t('concerns.raise.who')}</p>
        <Textarea
          label={t('concerns.field.worry')}
          dir="auto"
          autosize
          minRows={3}
          value={said.worry}
          error={messageAt(refusals, 'worry')}
          onChange={(event) => setSaid({ ...said, worry: event.currentTarget.value })}
        />
        <Choice
          label={t('concerns.raise.atRisk')}
          options={AT_RISK.map((value) => ({ value, label: t(`concerns.atRisk.${value}`) }))}
          value={atRisk}
          onChange={setAtRisk}
        />
        <Checkbox
          size="md"
          label={t('concerns.dangerNow')}
          checked={dangerNow}
          onChange={(event) => setDangerNow(event.currentTarget.checked)}
        />
        <NativeSelect
          label={t('concerns.raise.about')}
          description={t('concerns.raise.aboutHint')}
          value={said.aboutStaffId}
          data={[{ value: '', label: t('concerns.raise.nobody') }, ...subjects]}
          onChange={(event) => setSaid({ ...said, aboutStaffId: event.currentTarget.value })}
        />
        <TextInput
          label={t('concerns.raise.reach')}
          description={t('concerns.raise.reachHint')}
          dir="auto"
          value={said.reach}
          error={messageAt(refusals, 'reach')}
          onChange={(event) => setSaid({ ...said, reach: event.currentTarget.value })}
        />
        <ShortNotice at="concern" />
        <Refusals refusals={refusals} />
        <Button type="submit" loading={busy} disabled={said.worry.trim() === '' || atRisk === null}>
          {t('concerns.raise.send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('platform.close')}
        </Button>
      </Stack>
    </form>
  );
}
