import { Steps } from '../pages/Steps.tsx';
import { to } from '../visits/visit.ts';
import { CallOutHouse } from './CallOutHouse.tsx';
import { type CallOutView, callOutPath } from './call-out.ts';

/** What a shared link opens: the call-out's own words, and "I can". */
export function ReadPage(view: CallOutView) {
  const { visit, token, callOut } = view;
  const { callOut: words, task } = visit.words;
  return (
    <CallOutHouse {...view} title={callOut.text}>
      <p>{task.free}</p>
      <p>
        <a className="button" href={to(visit, callOutPath(token, 'i-can'))}>
          {task.ican}
        </a>
      </p>
      <Steps heading={task.nextHeading} steps={words.next} />
      <p className="quiet">{words.join}</p>
    </CallOutHouse>
  );
}
