import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** Asks first: what this deletes cannot be brought back. */
export function StopPage({ visit, token, mine, refused }: MineView) {
  const { mine: words } = visit.words;
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.weeklyStopTitle} rest="stop">
      <p className="lead">{words.weeklyStopText}</p>
      <PostForm visit={visit} action={minePath(token, 'stop')}>
        <button type="submit">{words.weeklyStopYes}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.weeklyStopNo}
        </a>
      </p>
    </MineHouse>
  );
}
