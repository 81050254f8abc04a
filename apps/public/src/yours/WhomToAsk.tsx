import { PhoneLink } from '../pages/PhoneLink.tsx';
import type { KnownView } from './yours.ts';

/** Whom to ring or write to at the network, where it has said so. */
export function WhomToAsk({ visit, known }: Pick<KnownView, 'visit' | 'known'>) {
  const { mine: words } = visit.words;
  const { networkPhone, networkEmail } = known;
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
