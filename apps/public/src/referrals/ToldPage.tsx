import { Told as Line } from '../pages/Facts.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { to } from '../visits/visit.ts';
import { ReceivedHouse } from './ReceivedHouse.tsx';
import { type ReceivedView, receivedPath, type Told } from './received.ts';

type Props = Pick<ReceivedView, 'visit' | 'token' | 'received'> & { told: Told };

/** One recorded look: what the person said yes to telling this service. The words are theirs, so each keeps its own direction. */
export function ToldPage({ visit, token, received, told }: Props) {
  const { referral: words } = visit.words;
  const fields = Object.keys(words.fields) as (keyof Told)[];
  return (
    <ReceivedHouse visit={visit} token={token} received={received} title={words.toldHeading} rest={null}>
      <dl className="facts">
        {fields.map((field) => {
          const said = told[field];
          return <Line key={field} term={words.fields[field]} text={said && field === 'phone' ? readablePhone(said) : said} />;
        })}
      </dl>
      <p>{words.toldText}</p>
      <p>
        <a className="link" href={to(visit, receivedPath(token))}>
          {words.back}
        </a>
      </p>
    </ReceivedHouse>
  );
}
