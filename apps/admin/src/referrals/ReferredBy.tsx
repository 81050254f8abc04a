import { useTranslation } from 'react-i18next';
import type { ReferredByFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';

/** Which organisation brought somebody to us: the yes as it states it, or the agreement of the list on which they stood. */
export function ReferredBy({ from }: { from: ReferredByFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Facts>
      <Fact name={t('toUs.by')}>
        <bdi>{from.organizationName}</bdi>
      </Fact>
      <Fact name={t('toUs.sent')}>{formats.moment(from.sentAt)}</Fact>
      {from.listAgreement && (
        <Fact name={t('toUs.list')}>
          <bdi>{from.listAgreement}</bdi>
        </Fact>
      )}
      {from.listBasis && <Fact name={t('toUs.basis')}>{t(`toUs.bases.${from.listBasis}`)}</Fact>}
      <Fact wide name={t('toUs.consent')}>
        <StatedYes consent={from.consent} />
      </Fact>
      {from.listAgreement && from.status === 'RECEIVED' && (
        <Fact wide name={t('toUs.until')}>
          {t('toUs.days')}
        </Fact>
      )}
      {from.reason === 'NOT_REACHED' && (
        <Fact wide name={t('toUs.ended')}>
          {t('toUs.notReached')}
        </Fact>
      )}
      {from.status === 'WITHDRAWN' && (
        <Fact wide name={t('toUs.over')}>
          {t('toUs.withdrawn')}
        </Fact>
      )}
    </Facts>
  );
}

ReferredBy.fragment = graphql(
  `fragment ReferredBy on ReferralIn { status reason organizationName listAgreement listBasis sentAt consent { by how at } }`,
);

function StatedYes({ consent: { by, how, at } }: Pick<ReferredByFragment, 'consent'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!by || !how) return t('toUs.noYes');
  const said = [t(`toUs.givers.${by}`), t(`toUs.ways.${how}`), at && formats.moment(at)];
  return said.filter(Boolean).join(t('platform.listComma'));
}
