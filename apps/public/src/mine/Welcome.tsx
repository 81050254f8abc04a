import { PostForm } from '../pages/PostForm.tsx';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** Opened for the first time: nothing is told and nothing changed before the button. */
export function Welcome({ visit, token, mine, refused }: MineView) {
  const { mine: words } = visit.words;
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.welcome}>
      <p className="lead">{words.welcomeText}</p>
      <PostForm visit={visit} action={minePath(token, 'open')}>
        <button type="submit">{words.open}</button>
      </PostForm>
      <p className="quiet">{words.binds}</p>
    </MineHouse>
  );
}
