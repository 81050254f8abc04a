import { InBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** Asks first: what this deletes cannot be brought back. */
export function ForgetPage({ visit, token, mine, refused }: MineView) {
  const { mine: words } = visit.words;
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.forgetTitle} rest="forget">
      <p className="lead">
        <InBoth words={visit.words} say={(all) => (mine.changeable ? all.mine.forgetText : all.mine.forgetCardText)} />
      </p>
      {mine.weekly && <p>{words.forgetWeekly}</p>}
      {mine.referralRuns && <p>{words.forgetReferral}</p>}
      <PostForm visit={visit} action={minePath(token, 'forget')}>
        <button type="submit">{words.forgetYes}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.forgetNo}
        </a>
      </p>
    </MineHouse>
  );
}
