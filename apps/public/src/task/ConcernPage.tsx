import { Emergency } from '../pages/Emergency.tsx';
import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { ConcernAbout } from './ConcernAbout.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { AT_RISK, type TaskView, taskPath } from './task.ts';

/** A worry about somebody's safety: danger first, then a few words. */
export function ConcernPage({ visit, token, task, refused, typed }: TaskView) {
  const { concern: words } = visit.words;
  const [noWorry, noRisk] = [refusedAt(refused, 'worry'), refusedAt(refused, 'atRisk')];
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.title} worried={false}>
      <div className="danger">
        <p className="lead">{words.dangerFirst}</p>
        <Emergency words={visit.words} />
      </div>
      <p>{words.who}</p>
      <PostForm visit={visit} action={taskPath(token, 'raise-concern')}>
        <div className={noWorry ? 'field wrong' : 'field'}>
          <label htmlFor="worry">{words.worry}</label>
          <p id="worry-hint" className="hint">
            {words.worryHint}
          </p>
          <FieldError id="worry-error" refused={noWorry} />
          <textarea
            id="worry"
            name="worry"
            rows={5}
            maxLength={4000}
            dir="auto"
            autoComplete="off"
            defaultValue={typed.get('worry') ?? ''}
            aria-describedby={noWorry ? 'worry-hint worry-error' : 'worry-hint'}
            aria-invalid={noWorry && true}
          />
        </div>
        <div className={noRisk && 'wrong'}>
          <fieldset aria-describedby={noRisk && 'atRisk-error'}>
            <legend>{words.atRisk}</legend>
            <FieldError id="atRisk-error" refused={noRisk} />
            {AT_RISK.map((who, at) => (
              <label className="choice" key={who}>
                <input
                  type="radio"
                  name="atRisk"
                  value={who}
                  id={at === 0 ? 'atRisk' : undefined}
                  defaultChecked={typed.get('atRisk') === who}
                />
                {words.atRiskIs[who]}
              </label>
            ))}
          </fieldset>
        </div>
        <label className="choice">
          <input type="checkbox" name="dangerNow" value="YES" defaultChecked={typed.get('dangerNow') === 'YES'} />
          {words.danger}
        </label>
        <ConcernAbout words={words} form={task.concernForm ?? null} typed={typed} />
        <button type="submit">{words.send}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, taskPath(token))}>
          {words.back}
        </a>
      </p>
    </TaskHouse>
  );
}
