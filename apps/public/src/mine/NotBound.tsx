import { PostForm } from '../pages/PostForm.tsx';
import { WhomToRing } from '../pages/WhomToRing.tsx';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** Another browser holds this link: a code by e-mail, or a call to the lead. */
export function NotBound({ visit, token, mine, refused }: MineView) {
  const { mine: words } = visit.words;
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.boundTitle}>
      <p className="lead">{words.bound}</p>
      <PostForm visit={visit} action={minePath(token, 'send-code')}>
        <button type="submit">{words.send}</button>
      </PostForm>
      <p>{words.noEmail}</p>
      <WhomToRing visit={visit} whom={mine} />
    </MineHouse>
  );
}
