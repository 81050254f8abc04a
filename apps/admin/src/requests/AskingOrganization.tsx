import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AskingOrganizationFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';

/** Which organisation asks for volunteers, and where they come to; nothing is masked, for there is no person in it. */
export function AskingOrganization({ request: { placeToCome: place } }: { request: AskingOrganizationFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  if (!place) return null;
  const where = [place.placeName, place.address, place.city, place.postcode].filter(Boolean).join(', ');
  return (
    <Section title={t('asks.byTitle')}>
      <p>{t('asks.noPerson')}</p>
      <Facts>
        <Fact name={t('asks.organization')}>
          <bdi>{place.organizationName}</bdi>
        </Fact>
        <Fact name={t('asks.service')}>
          <Link to={paths.service(place.serviceId)}>
            <bdi>{place.serviceName}</bdi>
          </Link>
        </Fact>
        <Fact wide name={t('asks.place')}>
          {where ? <bdi>{where}</bdi> : t('asks.placeGone')}
        </Fact>
        {place.phone && (
          <Fact name={t('details.phone')}>
            <PhoneLink number={place.phone} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

AskingOrganization.fragment = graphql(`
  fragment AskingOrganization on HelpRequest {
    id placeToCome { serviceId organizationName serviceName phone placeName address city postcode }
  }
`);
