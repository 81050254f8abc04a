import { PostForm } from '../pages/PostForm.tsx';
import { ReceivedHouse } from './ReceivedHouse.tsx';
import { type ReceivedView, receivedPath } from './received.ts';

/** Before the code: that a referral waits, and nothing about anybody. */
export function Door({ visit, token, received, refused }: ReceivedView) {
  const { referral: words } = visit.words;
  return (
    <ReceivedHouse visit={visit} token={token} received={received} refused={refused} title={words.doorTitle}>
      <p className="lead">{words.doorText}</p>
      <PostForm visit={visit} action={receivedPath(token, 'send-code')}>
        <button type="submit">{words.sendCode}</button>
      </PostForm>
      <p className="quiet">{words.sendCodeNote}</p>
    </ReceivedHouse>
  );
}
