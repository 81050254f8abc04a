import { dayIn } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** Asks first: whoever was to come that day is told, and somebody else may get it. The day goes with the form, so that a page left open skips no other. */
export function SkipPage({ visit, token, mine, refused }: MineView) {
  const { mine: words } = visit.words;
  const day = mine.weekly?.nextOn ?? '';
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.weeklySkipTitle} rest="skip">
      <p className="lead">{words.weeklySkipText(day && dayIn(visit.language, day))}</p>
      <PostForm visit={visit} action={minePath(token, 'skip')}>
        <input type="hidden" name="day" value={day} />
        <button type="submit">{words.weeklySkipYes}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.weeklyStopNo}
        </a>
      </p>
    </MineHouse>
  );
}
