import { Button, Title } from '@mantine/core';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import type { FirstStepKind } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FirstStepLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Pill } from '../ui/Pill.tsx';
import classes from './FirstSteps.module.css';

type Props = { step: FirstStepLineFragment; next: boolean };

/** One step: what it is and why, how far it has come, and the way to where it is done. */
export function FirstStepLine({ step, next }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { kind, state, count, waiting } = step;
  const where: Record<FirstStepKind, string> = {
    WARDS: paths.wards,
    LEADS: paths.people,
    VOLUNTEERS: waiting > 0 ? paths.volunteers : paths.takeIn,
    REQUEST: paths.intake,
    CALL_OUT: paths.toFind,
  };
  const far = [
    ...(count > 0 ? [t(`firstSteps.count.${kind}`, { number: count })] : []),
    ...(waiting > 0 ? [t(`firstSteps.waiting.${kind === 'LEADS' ? 'LEADS' : 'VOLUNTEERS'}`, { number: waiting })] : []),
  ];
  return (
    <li className={classes.step} data-state={state} aria-current={next ? 'step' : undefined}>
      <div className={classes.words}>
        <div className={classes.head}>
          <Title order={2} size="h3">
            {t(`firstSteps.step.${kind}.title`)}
          </Title>
          {state === 'DONE' && (
            <Pill tone="canal" icon={<IconCheck aria-hidden />}>
              {t('firstSteps.state.DONE')}
            </Pill>
          )}
          {state === 'WAITING' && (
            <Pill tone="saffron" icon={<IconHourglass aria-hidden />}>
              {t('firstSteps.state.WAITING')}
            </Pill>
          )}
          {state === 'TO_DO' && <Pill>{t(next ? 'firstSteps.state.NEXT' : 'firstSteps.state.TO_DO')}</Pill>}
        </div>
        {state !== 'DONE' && <p>{t(`firstSteps.step.${kind}.why`)}</p>}
        {state !== 'DONE' && <p className={classes.how}>{t(`firstSteps.step.${kind}.how`)}</p>}
        {far.length > 0 && <p className={classes.how}>{far.join(' · ')}</p>}
      </div>
      <Button component={Link} to={where[kind]} variant={next ? 'filled' : 'default'}>
        {t(kind === 'VOLUNTEERS' && waiting > 0 ? 'firstSteps.approve' : `firstSteps.step.${kind}.go`)}
      </Button>
    </li>
  );
}

FirstStepLine.fragment = graphql(`fragment FirstStepLine on FirstStep { kind state count waiting }`);
