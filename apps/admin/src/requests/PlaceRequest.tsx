import { useTranslation } from 'react-i18next';
import type { PlaceRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { LocalGroups } from '../wards/LocalGroups.tsx';
import { WardForm } from './WardForm.tsx';

type Props = { request: PlaceRequestFragment };

/** Which ward it is in, where we could not place it. */
export function PlaceRequest({ request: { id, ward, routing, viewerCan } }: Props) {
  const { t } = useTranslation();
  if (!viewerCan.place || ward) return null;
  return (
    <Section title={t('place.title')} tone="waiting">
      <p>{t('place.text')}</p>
      <WardForm requestId={id} wardCode={null} />
      {routing.nearestGroups.length > 0 && (
        <>
          <p>{t('place.groups')}</p>
          <LocalGroups groups={routing.nearestGroups} />
        </>
      )}
    </Section>
  );
}

PlaceRequest.fragment = graphql(`
  fragment PlaceRequest on HelpRequest { id ward { code } routing { kind nearestGroups { ...LocalGroups } } viewerCan { place } }
`);
