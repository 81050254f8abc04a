import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpAnswer } from '../gql/graphql.ts';
import { later } from '../platform/later.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useRecordFollowUp } from './useRecordFollowUp.ts';

// The fields of an intake come with whoever needs more help: a call that went well is recorded without them.
const NextRequestForm = later(async () => (await import('./NextRequestForm.tsx')).NextRequestForm);

const ANSWERS: readonly (FollowUpAnswer | 'NO_ANSWER')[] = ['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP', 'NO_ANSWER'];

type Props = {
  followUpId: string;
  /** Whom we asked, where it is the volunteer. */
  volunteer: string | null;
  /** What the person helped would rather speak. */
  language: string;
};

/** What they said when asked; "needs more help" unfolds the next request, a problem does where they still need it. */
export function RecordFollowUp({ followUpId, volunteer, language }: Props) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<FollowUpAnswer | 'NO_ANSWER' | null>(null);
  const [again, setAgain] = useState(false);
  const { recordFollowUp, busy, refusals } = useRecordFollowUp(followUpId);
  const goesOn = answer === 'NEEDS_MORE_HELP' || (answer === 'PROBLEM' && again);
  const options = ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }));
  return (
    <Stack gap="sm">
      <Choice
        label={volunteer ? t('followUp.howVolunteer', { name: volunteer }) : t('followUp.how')}
        options={options}
        value={answer}
        onChange={setAnswer}
      />
      {answer === 'PROBLEM' && (
        <Checkbox
          label={t('followUp.again')}
          checked={again}
          onChange={(event) => setAgain(event.currentTarget.checked)}
          size="md"
        />
      )}
      {goesOn ? (
        <Awaited>
          <NextRequestForm
            language={language}
            refusals={refusals}
            busy={busy}
            onSend={(next) => void recordFollowUp(answer, next)}
          />
        </Awaited>
      ) : (
        <>
          <Refusals refusals={refusals} />
          <Button disabled={answer === null} loading={busy} onClick={() => answer && void recordFollowUp(answer)}>
            {t('followUp.record')}
          </Button>
        </>
      )}
    </Stack>
  );
}
