import { CodeForm } from '../pages/CodeForm.tsx';
import { to } from '../visits/visit.ts';
import { ReceivedHouse } from './ReceivedHouse.tsx';
import { type ReceivedView, receivedPath } from './received.ts';

/** The six digits from the service's inbox let this browser in. */
export function DoorCodePage({ visit, token, received, refused, typed }: ReceivedView) {
  const { referral: words, code } = visit.words;
  const paths = { code: receivedPath(token, 'code'), again: receivedPath(token, 'send-code') };
  return (
    <ReceivedHouse visit={visit} token={token} received={received} refused={refused} title={code.title} rest="code">
      <p className="lead">{words.codeSent}</p>
      <CodeForm visit={visit} paths={paths} words={code} typed={typed} refused={refused} />
      <p>
        <a className="link" href={to(visit, receivedPath(token))}>
          {words.back}
        </a>
      </p>
    </ReceivedHouse>
  );
}
