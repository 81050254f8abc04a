import { PhoneLink } from '../pages/PhoneLink.tsx';
import type { MineView } from './mine.ts';

/** Whom to ring or write to at the network, where it has said so. */
export function WhomToTell({ visit, mine }: Pick<MineView, 'visit' | 'mine'>) {
  const { mine: words } = visit.words;
  const { networkPhone, networkEmail } = mine;
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
