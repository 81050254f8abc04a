import { Told } from '../pages/Facts.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { YoursHouse } from './YoursHouse.tsx';
import type { Contact, YoursView } from './yours.ts';

type Props = Pick<YoursView, 'visit' | 'token' | 'yours'> & { contact: Contact };

/** One recorded look: how we reach them. */
export function ContactShownPage({ visit, token, yours, contact }: Props) {
  const { yours: words } = visit.words;
  return (
    <YoursHouse visit={visit} token={token} yours={yours} title={words.shownTitle} back={words.back}>
      <dl className="facts">
        <Told term={words.contact.phone} text={readablePhone(contact.phone)} />
        <Told term={words.contact.email} text={contact.email} />
      </dl>
    </YoursHouse>
  );
}
