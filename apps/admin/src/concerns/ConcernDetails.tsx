import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConcernRowFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { Masked } from '../looks/Masked.tsx';
import { PurposePicker } from '../looks/PurposePicker.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { StandingMenu } from '../volunteers/StandingMenu.tsx';
import { CloseConcern } from './CloseConcern.tsx';
import { ConcernNotes } from './ConcernNotes.tsx';
import { ConcernShown } from './ConcernShown.tsx';
import { useShowConcern } from './useShowConcern.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['CHECK', 'CALL_BACK', 'FOLLOW_UP'];

/** What was said, masked until somebody says what for; then what was done, and how it ends. */
export function ConcernDetails({ concern: { id, status } }: { concern: ConcernRowFragment }) {
  const { t } = useTranslation();
  const { details, showConcern, hideConcern, busy, refusals } = useShowConcern(id);
  return (
    <Section title={t('concerns.said')}>
      <Shown shown={details !== null}>
        {details ? (
          <ConcernShown details={details} />
        ) : (
          <Facts>
            <Fact wide name={t('concerns.field.worry')}>
              <Masked />
            </Fact>
          </Facts>
        )}
      </Shown>
      <Refusals refusals={refusals} />
      {!details && (
        <PurposePicker
          label={t('concerns.show')}
          purposes={PURPOSES}
          busy={busy}
          onLook={(purpose) => void showConcern(purpose)}
        />
      )}
      {details && (
        <>
          {details.volunteerId && <StandingMenu volunteerId={details.volunteerId} status={null} />}
          <ConcernNotes
            concernId={id}
            notes={details.notes}
            open={status === 'IN_HAND'}
            onNoted={() => void showConcern('FOLLOW_UP')}
          />
          {status === 'IN_HAND' && <CloseConcern concernId={id} />}
          <Button variant="default" onClick={hideConcern}>
            {t('look.hide')}
          </Button>
        </>
      )}
    </Section>
  );
}
