import { Referrals } from './Referrals.tsx';
import type { ReferView } from './refer.ts';

/** How far those have come whom this organisation referred by this link. */
export function SentBefore(view: ReferView) {
  const { refer: words } = view.visit.words;
  if (view.referrer.referrals.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      <p className="quiet">{words.beforeNote}</p>
      <Referrals {...view} />
    </section>
  );
}
