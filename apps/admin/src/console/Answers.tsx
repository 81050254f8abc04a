import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConsoleAnswersFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { CompleteButton } from './CompleteButton.tsx';
import { DeclineForm } from './DeclineForm.tsx';
import { useAnswerReferral } from './useAnswerReferral.ts';
import { WaitlistForm } from './WaitlistForm.tsx';

/** What the service can say now: yes, not yet, no, we have begun, we are done. */
export function Answers({ referral: { id, viewerCan: can } }: { referral: ConsoleAnswersFragment }) {
  const { t } = useTranslation();
  const answer = useAnswerReferral(id);
  if (!Object.values({ ...can, __typename: false }).some((may) => may === true)) return null;
  return (
    <Section title={t('console.answer')}>
      <Stack>
        <Group>
          {can.acknowledge && (
            <Button variant="default" loading={answer.busy} onClick={() => void answer.acknowledge()}>
              {t('console.acknowledge')}
            </Button>
          )}
          {can.accept && (
            <Button loading={answer.busy} onClick={() => void answer.accept()}>
              {t('console.accept')}
            </Button>
          )}
          {can.start && (
            <Button loading={answer.busy} onClick={() => void answer.start()}>
              {t('console.start')}
            </Button>
          )}
          {can.complete && <CompleteButton busy={answer.busy} onComplete={answer.complete} />}
        </Group>
        <Refusals refusals={answer.refusals.filter(({ field }) => !field)} />
        {can.waitlist && <WaitlistForm busy={answer.busy} refusals={answer.refusals} onWaitlist={answer.waitlist} />}
        {can.decline && <DeclineForm busy={answer.busy} onDecline={answer.decline} />}
      </Stack>
    </Section>
  );
}

Answers.fragment = graphql(`
  fragment ConsoleAnswers on Referral { id viewerCan { acknowledge accept waitlist decline start complete } }
`);
