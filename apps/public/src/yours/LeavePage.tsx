import { InBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type YoursView, yoursPath } from './yours.ts';

/** Asks first: what this deletes cannot be brought back. */
export function LeavePage({ visit, token, yours, refused }: YoursView) {
  const { yours: words } = visit.words;
  return (
    <YoursHouse
      visit={visit}
      token={token}
      yours={yours}
      refused={refused}
      title={words.leaveTitle}
      rest="leave"
      back={words.leaveNo}
    >
      <p className="lead">
        <InBoth words={visit.words} say={(all) => all.yours.leaveText} />
      </p>
      <p>{words.leaveSince}</p>
      <PostForm visit={visit} action={yoursPath(token, 'leave')}>
        <button type="submit">{words.leaveYes}</button>
      </PostForm>
    </YoursHouse>
  );
}
