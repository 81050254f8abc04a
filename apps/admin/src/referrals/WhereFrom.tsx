import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Section } from '../ui/Section.tsx';
import { ReferredBy } from './ReferredBy.tsx';

const WHERE_FROM = graphql(`
  query WhereFrom($id: ID!) {
    request(id: $id) {
      id referredBy { id ...ReferredBy } possibleDuplicates { id status takenAt category { key label } ward { code name } }
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
          <ReferredBy from={from} />
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
