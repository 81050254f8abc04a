import { momentIn } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { type ReferView, referPath } from './refer.ts';

/** How far those have come whom this organisation referred by this link: a reference, a state, days; nothing of the person. */
export function SentBefore({ visit, token, referrer: { referrals } }: ReferView) {
  const { refer: words } = visit.words;
  if (referrals.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      <p className="quiet">{words.beforeNote}</p>
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
    </section>
  );
}
