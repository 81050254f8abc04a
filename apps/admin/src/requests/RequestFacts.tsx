import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsentFact } from '../consents/ConsentFact.tsx';
import { NoticeFact } from '../consents/NoticeFact.tsx';
import type { RequestFactsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useRhythm } from '../standing-arrangements/useRhythm.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import { RoutingReason } from '../wards/RoutingReason.tsx';
import { LowerPlaces } from './LowerPlaces.tsx';
import { MoveRequest } from './MoveRequest.tsx';

type Props = { request: RequestFactsFragment };

/** What is known of it without knowing the person. */
export function RequestFacts({ request }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const inWords = useRhythm();
  return (
    <Section title={t('request.facts')}>
      <Facts>
        <Fact wide name={t('request.routedHere')}>
          <RoutingReason routed={request} />
        </Fact>
        {request.reference && (
          <Fact name={t('queue.reference')}>
            <bdi dir="ltr">{request.reference}</bdi>
          </Fact>
        )}
        <Fact name={t('request.taken')}>{formats.moment(request.takenAt)}</Fact>
        {request.cameBy !== 'ORGANIZATION' && (
          <Fact name={t('consent.fact')}>
            <ConsentFact request={request} />
          </Fact>
        )}
        {request.askedByAnother && (
          <Fact name={t('told.fact')}>
            <NoticeFact request={request} />
          </Fact>
        )}
        <Fact name={request.cameBy === 'ORGANIZATION' ? t('asks.day') : t('request.neededBy')}>
          {request.neededBy ? formats.day(request.neededBy) : t('request.noDay')}
        </Fact>
        <Fact name={t('request.way')}>{t(`way.${request.way}`)}</Fact>
        {request.skills.length > 0 && (
          <Fact name={t('request.skills')}>{request.skills.map(({ label }) => label).join(t('platform.listComma'))}</Fact>
        )}
        {request.places > 1 && <Fact name={t('request.places')}>{request.places}</Fact>}
        {request.endedAt && <Fact name={t('request.ended')}>{formats.moment(request.endedAt)}</Fact>}
        {request.continues && (
          <Fact name={t('request.continues')}>
            <Link to={paths.request(request.continues.id)}>{request.continues.category.label}</Link>
          </Fact>
        )}
        {request.occurrenceOf?.request && (
          <Fact name={t('weekly.occurrenceOf')}>
            <Link to={paths.request(request.occurrenceOf.request.id)}>
              {t('weekly.beside', {
                category: request.occurrenceOf.category.label,
                rhythm: inWords(request.occurrenceOf.rhythm),
              })}
            </Link>
          </Fact>
        )}
        {request.continuedBy && (
          <Fact name={t('request.continuedBy')}>
            <Link to={paths.request(request.continuedBy.id)}>{request.continuedBy.category.label}</Link>
          </Fact>
        )}
      </Facts>
      {request.cameBy === 'FORM' && <p>{t('queue.referenceRule')}</p>}
      <LowerPlaces key={request.places} request={request} />
      <MoveRequest request={request} />
    </Section>
  );
}

RequestFacts.fragment = graphql(`
  fragment RequestFacts on HelpRequest {
    id reference cameBy way skills { key label } neededBy places takenAt endedAt ...RoutingReason ...MoveRequest ...LowerPlaces ...ConsentFact askedByAnother ...NoticeFact
    continues { id category { key label } } continuedBy { id category { key label } }
    occurrenceOf { id rhythm { ...Rhythm } category { key label } request { id } }
  }
`);
