import type { Words } from '../locales/locales.ts';
import { Looks } from '../pages/Looks.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { WhomToRing } from '../pages/WhomToRing.tsx';
import { taskPath } from '../task/task.ts';
import { to } from '../visits/visit.ts';
import { Asked } from './Asked.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { OwnYes } from './OwnYes.tsx';
import { TellHere } from './TellHere.tsx';
import { Waiting } from './Waiting.tsx';
import { WeeklyMail } from './WeeklyMail.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type KnownView, yoursPath } from './yours.ts';

/** All that we know them by; how we reach them is a recorded look away, and everything they may say about it. */
export function KnownPage({ said, ...view }: KnownView & { said?: string }) {
  const { visit, token, yours, refused } = view;
  const { yours: words } = visit.words;
  return (
    <YoursHouse visit={visit} token={token} yours={yours} refused={refused} title={words.title}>
      {said && (
        <p className="call-out" role="status">
          {said}
        </p>
      )}
      {view.known.ownYesUntil !== null && <OwnYes {...view} />}
      {view.known.status === 'APPLIED' && view.known.ownYesUntil === null && <Waiting {...view} />}
      <p className="lead">{words.lead}</p>
      <KnownFacts {...view} />
      <PostForm visit={visit} action={yoursPath(token, 'show')}>
        <button type="submit">{words.show}</button>
      </PostForm>
      <PostForm visit={visit} action={yoursPath(token, 'copy')}>
        <button type="submit" className="other">
          {words.copy}
        </button>
      </PostForm>
      <p className="quiet">{words.showNote}</p>
      {(['change', 'when', 'contact'] as const).map((room) => (
        <p key={room}>
          <a className="button other" href={to(visit, yoursPath(token, room))}>
            {{ change: words.change, when: words.changeWhen, contact: words.changeContact }[room]}
          </a>
        </p>
      ))}
      {view.known.status !== 'APPLIED' && <Asked {...view} />}
      <WeeklyMail what="weekly" {...view} />
      <WeeklyMail what="messages" {...view} />
      <TellHere {...view} />
      <Looks visit={visit} heading={words.looksHeading} none={words.looksNone} looks={view.known.looks} fieldName={fieldName} />
      <section aria-labelledby="leave">
        <h2 id="leave">{words.leaveHeading}</h2>
        <p>
          <a className="button other" href={to(visit, yoursPath(token, 'leave'))}>
            {words.leave}
          </a>
        </p>
      </section>
      <section aria-labelledby="complain">
        <h2 id="complain">{words.complainHeading}</h2>
        <p>
          {words.elsewhere} {words.complain}
        </p>
        <WhomToRing visit={visit} whom={view.known} />
      </section>
      {yours.hasTask && (
        <p>
          <a className="link" href={to(visit, taskPath(token))}>
            {words.toTask}
          </a>
        </p>
      )}
    </YoursHouse>
  );
}

function fieldName(words: Words, field: string): string {
  const names: Partial<Record<string, string>> = words.yours.contact;
  return names[field] ?? field;
}
