import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FirstStepsQuery } from '../gql/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { FirstStepList } from './FirstStepList.tsx';

type Props = { steps: NonNullable<FirstStepsQuery['firstSteps']>; onPutAway: () => void };

/** On Today while the network is new: the way to its first call-out. */
export function FirstStepsPanel({ steps, onPutAway }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('firstSteps.title')}>
      <p>{t('firstSteps.text')}</p>
      <FirstStepList steps={steps} />
      <Group gap="xs">
        <Button variant="subtle" onClick={onPutAway}>
          {t('firstSteps.putAway')}
        </Button>
        <span>{t('firstSteps.back')}</span>
      </Group>
    </Section>
  );
}
