import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WhereFromFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { stillToTell } from '../requests/notice-due.ts';
import { Section } from '../ui/Section.tsx';
import { ReferredBy } from './ReferredBy.tsx';

/** Whom we have somebody from, the yes as they state it or by which list, and other requests in which the same number stands. Nothing where a lead or the person told us. */
export function WhereFrom({ request }: { request: WhereFromFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const { referredBy: from, possibleDuplicates: others } = request;
  if (!from && others.length === 0) return null;
  return (
    <Section title={from ? t('toUs.title') : t('toUs.others')} tone={others.length > 0 ? 'waiting' : 'plain'}>
      {from && (
        <>
          {stillToTell(request) && <p>{t('toUs.text')}</p>}
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

WhereFrom.fragment = graphql(`
  fragment WhereFrom on HelpRequest {
    id askedByAnother noticeReadAt endedAt referredBy { id ...ReferredBy }
    possibleDuplicates { id status takenAt category { key label } ward { code name } }
  }
`);
