import { momentIn } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { furtherOn } from '../visits/visit.ts';
import { type ReferView, referPath } from './refer.ts';

/** One page of them: a reference, a state, days; nothing of the person; and the way to those before. */
export function Referrals({ visit, token, referrer: { referrals, before } }: Pick<ReferView, 'visit' | 'token' | 'referrer'>) {
  const { refer: words } = visit.words;
  return (
    <>
      <ul className="plain">
        {referrals.map(({ id, status, reason, reference, sentAt, canWithdraw }) => (
          <li key={id}>
            <p>
              <strong>
                <bdi dir="ltr">{reference}</bdi>
              </strong>{' '}
              · {momentIn(visit.language, sentAt)}
            </p>
            <p>{reason ? words.reasons[reason] : words.states[status]}</p>
            {canWithdraw && (
              <details>
                <summary>{words.withdraw}</summary>
                <p>{words.withdrawText}</p>
                <PostForm visit={visit} action={referPath(token, 'withdraw')}>
                  <input type="hidden" name="referral" value={id} />
                  <button type="submit" className="other">
                    {words.withdrawYes}
                  </button>
                </PostForm>
              </details>
            )}
          </li>
        ))}
      </ul>
      {before && (
        <p>
          <a className="link" href={furtherOn(visit, referPath(token, 'before'), before)}>
            {words.earlier}
          </a>
        </p>
      )}
    </>
  );
}
