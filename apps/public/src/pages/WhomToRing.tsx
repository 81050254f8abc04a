import type { Visit } from '../visits/visit.ts';
import { PhoneLink } from './PhoneLink.tsx';

type Props = { visit: Visit; whom: { networkPhone: string | null; networkEmail: string | null } };

/** Whom to ring or write to at the network, where it has said so. */
export function WhomToRing({ visit, whom: { networkPhone, networkEmail } }: Props) {
  const { mine: words } = visit.words;
  return (
    <>
      {networkPhone && (
        <p>
          {words.ring} <PhoneLink number={networkPhone} />
        </p>
      )}
      {networkEmail && (
        <p>
          {words.write}{' '}
          <a className="link" href={`mailto:${networkEmail}`} dir="ltr">
            {networkEmail}
          </a>
        </p>
      )}
    </>
  );
}
