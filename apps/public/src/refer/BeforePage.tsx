import { to } from '../visits/visit.ts';
import { ReferHouse } from './ReferHouse.tsx';
import { Referrals } from './Referrals.tsx';
import { type ReferView, referPath } from './refer.ts';

/** What was referred before those that the first page shows. */
export function BeforePage(view: ReferView) {
  const { visit, token } = view;
  const { refer: words } = visit.words;
  return (
    <ReferHouse {...view} title={words.before} at={referPath(token, 'before')}>
      <p className="quiet">{words.beforeNote}</p>
      <Referrals {...view} />
      <p>
        <a className="link" href={to(visit, referPath(token))}>
          {words.another}
        </a>
      </p>
    </ReferHouse>
  );
}
