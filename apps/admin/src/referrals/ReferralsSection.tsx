import { useTranslation } from 'react-i18next';
import type { ReferralsSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { EndAsReferred } from './EndAsReferred.tsx';
import { ReferralItem } from './ReferralItem.tsx';
import classes from './Referrals.module.css';
import { ReferTo } from './ReferTo.tsx';

/** What of a request was handed to other services, and the way to hand it on; meanwhile it stays ours. */
export function ReferralsSection({ request }: { request: ReferralsSectionFragment }) {
  const { t } = useTranslation();
  const { id, referrals, standingArrangement, viewerCan } = request;
  if (referrals.length === 0 && !viewerCan.showDetails) return null;
  const started = referrals.some(({ status }) => status === 'STARTED' || status === 'COMPLETED');
  return (
    <Section title={t('referral.title')} anchor="referrals">
      {viewerCan.showDetails && referrals.length > 0 && <p>{t('referral.stays')}</p>}
      <ul className={classes.rows}>
        {referrals.map((referral) => (
          <li key={referral.id}>
            <ReferralItem referral={referral} />
          </li>
        ))}
      </ul>
      {/* Help of our own that goes on beside it is ended first, and the request with it. */}
      {viewerCan.showDetails && started && !standingArrangement?.toBeEnded && <EndAsReferred requestId={id} />}
      {viewerCan.showDetails && (
        <Unfold label={t('referral.refer')}>
          <ReferTo request={request} />
        </Unfold>
      )}
    </Section>
  );
}

ReferralsSection.fragment = graphql(`
  fragment ReferralsSection on HelpRequest {
    id ...ReferTo viewerCan { showDetails } referrals { id status ...ReferralItem } standingArrangement { id toBeEnded }
  }
`);
