import { dayIn, englishBeside, LANGUAGES, momentIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import { Looks } from '../pages/Looks.tsx';
import { Steps } from '../pages/Steps.tsx';
import { WhomToRing } from '../pages/WhomToRing.tsx';
import { to, type Visit } from '../visits/visit.ts';
import { Comes } from './Comes.tsx';
import { Forget } from './Forget.tsx';
import { HeldVerbs } from './HeldVerbs.tsx';
import { MineHouse } from './MineHouse.tsx';
import { fieldName, holdsAny, type Mine, type MineView, minePath, type Status } from './mine.ts';
import { Weekly } from './Weekly.tsx';

/** How it stands, in plain words; what we hold and who looked; how to change, end or complain. */
export function Standing({ visit, token, mine, refused, said }: MineView & { said?: string }) {
  const { mine: words } = visit.words;
  const { title, text } = words.states[stands(mine)];
  const facts = [
    [words.facts.reference, mine.reference],
    [words.facts.what, mine.categoryLabel],
    [words.facts.where, mine.wardName],
    [words.facts.by, mine.neededBy && dayIn(visit.language, mine.neededBy)],
    [words.facts.agreed, agreed(visit, mine)],
    [words.facts.told, told(visit, mine)],
  ] as const;
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={title}>
      {said && (
        <p className="call-out" role="status">
          {said}
        </p>
      )}
      <p className="lead">{leadText(mine, words, text)}</p>
      {!mine.youngPerson && mine.onDutyFrom && <p>{words.onDutyFrom(dayIn(visit.language, mine.onDutyFrom))}</p>}
      <Comes visit={visit} volunteers={mine.volunteers} />
      {mine.rings.map((firstName) => (
        <p key={firstName}>{visit.words.interpreting.ringsYou(firstName)}</p>
      ))}
      <NextForThem visit={visit} mine={mine} />
      <Facts facts={facts} />
      {mine.changeable && (
        <p>
          <a className="link" href={to(visit, minePath(token))}>
            {words.lookAgain}
          </a>
        </p>
      )}
      <Weekly visit={visit} token={token} mine={mine} />
      {(mine.changeable || mine.holdsCard || mine.weekly) && <HeldVerbs visit={visit} token={token} mine={mine} />}
      <Looks visit={visit} heading={words.looksHeading} none={words.looksNone} looks={mine.looks} fieldName={fieldName} />
      {holdsAny(mine) && <Forget visit={visit} token={token} mine={mine} />}
      <section aria-labelledby="complain">
        <h2 id="complain">{words.complainHeading}</h2>
        <p>{words.complain}</p>
        <WhomToRing visit={visit} whom={mine} />
      </section>
    </MineHouse>
  );
}

/** What happens next, as it stands; for a young person a lead says it on the telephone. */
function NextForThem({ visit, mine }: Pick<MineView, 'visit' | 'mine'>) {
  const { mineNext, mineNextHeading } = visit.words.beats;
  const state = stands(mine);
  const at = state === 'ASSIGNED' && mine.volunteers.some(({ started }) => started) ? 'STARTED' : state;
  if (mine.youngPerson || !isBefore(at)) return null;
  return <Steps heading={mineNextHeading} steps={mineNext[at]} english={englishBeside(visit.words)?.beats.mineNext[at]} />;

  function isBefore(one: string): one is keyof typeof mineNext {
    return one in mineNext && (one !== 'DELIVERED' || mine.holdsCard);
  }
}

/** When they said yes, and in which language the words were. */
function agreed({ language }: Visit, { consentAt, consentLanguage }: Mine): string | null {
  const said = LANGUAGES.find(({ tag }) => tag === consentLanguage);
  return consentAt && said ? `${momentIn(language, consentAt)} (${said.autonym})` : null;
}

/** Where they asked for somebody else: when that person was told what we keep, or that it is still to come. */
function told({ language, words }: Visit, { askedByAnother, noticeReadAt, changeable }: Mine): string | null {
  if (!askedByAnother) return null;
  if (noticeReadAt) return momentIn(language, noticeReadAt);
  return changeable ? words.mine.notToldYet : null;
}

/** Where it stands for whoever asked: for a young person nobody is looked for, and a place that is proposed to somebody is not yet a yes. */
function stands({ status, volunteers, youngPerson, changeable }: Mine): Status {
  if (youngPerson && changeable) return 'NEW';
  return status === 'ASSIGNED' && volunteers.length === 0 ? 'OPEN' : (status ?? 'NEW');
}

/** What follows for them now; what help every week, a service or a card still takes is not yet deleted, whatever became of the request. */
function leadText({ youngPerson, changeable, holdsCard, ...mine }: Mine, words: Visit['words']['mine'], text: string): string {
  if (changeable) return youngPerson ? words.youngText : text;
  const goesOn = [mine.weekly && words.weeklyGoesOn, mine.referralRuns && words.referralGoesOn].filter(Boolean);
  if (goesOn.length > 0) return goesOn.join(' ');
  return holdsCard ? words.states.DELIVERED.text : text;
}
