import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestDetailsFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Masked } from '../looks/Masked.tsx';
import { PurposePicker } from '../looks/PurposePicker.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { ChangeRequestDetails } from './ChangeRequestDetails.tsx';
import { DetailsShown } from './DetailsShown.tsx';
import { LetRequesterBackIn } from './LetRequesterBackIn.tsx';
import { useShowRequestDetails } from './useShowRequestDetails.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['CALL_BACK', 'MATCH', 'ARRANGE', 'CHECK'];
const MASKED = ['calledName', 'phone', 'note'] as const;

type Props = { request: RequestDetailsFragment };

/** Who it is: masked until somebody says what for; what is on the screen goes with the right to see it. */
export function RequestDetails({ request }: Props) {
  return request.viewerCan.showDetails ? <DetailsOf request={request} /> : null;
}

function DetailsOf({ request: { id, cameBy } }: Props) {
  const { t } = useTranslation();
  const { details, purpose, setDetails, showRequestDetails, hideRequestDetails, busy, refusals } = useShowRequestDetails(id);
  return (
    <Section title={t('details.title')}>
      <Shown shown={details !== null}>
        {details ? (
          <DetailsShown details={details} />
        ) : (
          <Facts>
            {MASKED.map((name) => (
              <Fact key={name} name={t(`details.${name}`)}>
                <Masked />
              </Fact>
            ))}
          </Facts>
        )}
      </Shown>
      <Refusals refusals={refusals} />
      {details ? (
        <>
          {cameBy !== 'INTERPRETING' && (
            <ChangeRequestDetails requestId={id} purpose={purpose} details={details} onChanged={setDetails} />
          )}
          {cameBy === 'FORM' && <LetRequesterBackIn requestId={id} />}
          <Button variant="default" onClick={hideRequestDetails}>
            {t('look.hide')}
          </Button>
        </>
      ) : (
        <PurposePicker
          label={t('details.show')}
          purposes={PURPOSES}
          busy={busy}
          onLook={(purpose) => void showRequestDetails(purpose)}
        />
      )}
    </Section>
  );
}

RequestDetails.fragment = graphql(`fragment RequestDetails on HelpRequest { id cameBy viewerCan { showDetails } }`);
