import { useTranslation } from 'react-i18next';
import type { ReferralItemFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { ReferralState } from './ReferralState.tsx';
import classes from './Referrals.module.css';
import { WithdrawReferral } from './WithdrawReferral.tsx';

/** One referral of a request: to whom, how it stands, what was agreed to, and the way to take it back. */
export function ReferralItem({ referral }: { referral: ReferralItemFragment }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { service, consent } = referral;
  return (
    <div className={classes.item}>
      <strong>
        <bdi>{service.name}</bdi>
      </strong>
      <span>
        <bdi>{service.organization.name}</bdi>
      </span>
      <ReferralState referral={referral} />
      <p className={classes.quiet}>
        {t('referral.agreed', {
          fields: consent.fields.map((field) => t(`referral.field.${field}`)).join(t('platform.listComma')),
          until: day(consent.until),
        })}
      </p>
      {referral.viewerCan.withdraw && <WithdrawReferral referralId={referral.id} />}
    </div>
  );
}

ReferralItem.fragment = graphql(`
  fragment ReferralItem on Referral {
    id ...ReferralState service { id name organization { id name } } consent { fields until } viewerCan { withdraw }
  }
`);
