import { Facts } from '../pages/Facts.tsx';
import { PhoneLink } from '../pages/PhoneLink.tsx';
import type { Visit } from '../visits/visit.ts';
import type { PlaceToCome } from './task.ts';

/** Where to come and to whom, where an organisation asks: as open as its entry in the directory, so there is nothing to record. */
export function PlaceFacts({ visit, place }: { visit: Visit; place: PlaceToCome }) {
  const { task: words } = visit.words;
  const where = [place.placeName, place.address, place.city, place.postcode].filter(Boolean).join(', ');
  return (
    <>
      <h2>{words.placeToCome}</h2>
      <Facts
        facts={[
          [words.organization, place.organizationName],
          [words.service, place.serviceName],
          [words.address, where || words.placeGone],
          [words.accessibility, place.accessibility],
        ]}
      />
      {place.phone && (
        <p>
          {words.phone} <PhoneLink number={place.phone} />
        </p>
      )}
    </>
  );
}
