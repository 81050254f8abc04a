import { languageName } from '@wardwise/domain';
import { momentIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { Answers } from './Answers.tsx';
import { Door } from './Door.tsx';
import { ReceivedHouse } from './ReceivedHouse.tsx';
import { type ReceivedView, receivedPath } from './received.ts';

/** How a referral stands and what happens next; what the service was told is one press away, on record. Before the code, a door. */
export function ReferralPage(view: ReceivedView) {
  const { visit, token, received, refused, typed } = view;
  const { referral } = received;
  if (!referral) return <Door {...view} />;
  const { referral: words } = visit.words;
  const { title, text } = words.states[referral.status];
  const facts = [
    [words.facts.service, referral.service.name],
    [words.facts.what, referral.categoryLabel],
    [words.facts.where, referral.wardName],
    [words.facts.language, referral.preferredLanguage && languageName(referral.preferredLanguage as never, visit.language)],
    [words.facts.answerBy, referral.waitsUntil && momentIn(visit.language, referral.waitsUntil)],
  ] as const;
  return (
    <ReceivedHouse
      visit={visit}
      token={token}
      received={received}
      refused={refused}
      title={title}
      rest={typed.size > 0 ? null : undefined}
    >
      <p className="lead">{text}</p>
      <Facts facts={facts} />
      {referral.viewerCan.open && (
        <section aria-labelledby="told">
          <h2 id="told">{words.toldHeading}</h2>
          <PostForm visit={visit} action={receivedPath(token, 'show')}>
            <button type="submit">{words.show}</button>
          </PostForm>
          <p className="quiet">{words.showNote}</p>
        </section>
      )}
      <Answers visit={visit} token={token} can={referral.viewerCan} refused={refused} typed={typed} />
    </ReceivedHouse>
  );
}
