import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';

const WHERE_FROM = graphql(`
  query WhereFrom($id: ID!) {
    request(id: $id) {
      id referredBy { id status organizationName listAgreement listBasis sentAt consent { by how at } } possibleDuplicates { id status takenAt category { key label } ward { code name } }
    }
  }
`);

/** Whom we have somebody from, the yes as they state it or by which list, and other requests in which the same number stands. Nothing where a lead or the person told us. */
export function WhereFrom({ requestId, cameBy }: { requestId: string; cameBy: string }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const { data } = useQuery(WHERE_FROM, { variables: { id: requestId } });
  const from = data?.request?.referredBy;
  const others = data?.request?.possibleDuplicates ?? [];
  if (cameBy !== 'REFERRAL' && others.length === 0) return null;
  return (
    <Section title={from ? t('toUs.title') : t('toUs.others')} tone={others.length > 0 ? 'waiting' : 'plain'}>
      {from && (
        <>
          <p>{t('toUs.text')}</p>
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
              {from.consent.by && from.consent.how
                ? [
                    t(`toUs.givers.${from.consent.by}`),
                    t(`toUs.ways.${from.consent.how}`),
                    from.consent.at && formats.moment(from.consent.at),
                  ]
                    .filter(Boolean)
                    .join(t('platform.listComma'))
                : t('toUs.noYes')}
            </Fact>
            {from.status === 'WITHDRAWN' && (
              <Fact wide name={t('toUs.over')}>
                {t('toUs.withdrawn')}
              </Fact>
            )}
          </Facts>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{t('toUs.sameNumber')}</p>
          <ul>
            {others.map(({ id, category, ward, takenAt }) => (
              <li key={id}>
                <Link to={paths.request(id)}>{category.label}</Link> · {ward?.name ?? t('request.noWard')} ·{' '}
                {formats.moment(takenAt)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
