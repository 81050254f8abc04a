import { inPounds, PAID_BACK, PAY_BACK_BY } from '@wardwise/domain';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { Field } from '../pages/Field.tsx';
import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath, wordsOf } from './task.ts';

/** The one place that asks first: what this deletes cannot be brought back. */
export function DonePage(view: TaskView) {
  const { visit, token, task, refused, typed } = view;
  const words = wordsOf(visit, task);
  return (
    <TaskHouse visit={visit} token={token} task={task} refused={refused} title={words.doneTitle} back={words.notDone}>
      <p className="lead">{words.doneForget}</p>
      <PostForm visit={visit} action={taskPath(token, 'deliver')}>
        <ChoiceField
          name="paidBack"
          legend={words.paidBackQuestion}
          options={PAID_BACK.map((answer) => [answer, words.paidBack[answer]])}
          chosen={typed.get('paidBack')}
          refused={refused}
        />
        <Money {...view} />
        <ShortNotice visit={visit} at="spent" />
        <button type="submit">{words.deliver}</button>
      </PostForm>
    </TaskHouse>
  );
}

/** How much, how it comes back and, where it was more than they said, that the lead knows of it. No box takes a card or an account. */
function Money({ visit, task, refused, typed }: TaskView) {
  const { money: words } = visit.words.beats;
  const over = refusedAt(refused, 'overCapKnown');
  const cap = task.spendingCapPence === null ? '' : ` ${words.cap(inPounds(task.spendingCapPence))}`;
  return (
    <>
      <Field name="spentPence" label={words.spent} hint={`${words.spentHint}${cap}`} refused={refused}>
        {(box) => (
          <input
            {...box}
            type="text"
            inputMode="decimal"
            maxLength={12}
            dir="ltr"
            autoComplete="off"
            defaultValue={typed.get('spentPence') ?? ''}
          />
        )}
      </Field>
      <ChoiceField
        name="payBackBy"
        legend={words.by}
        hint={words.byHint}
        options={PAY_BACK_BY.map((way) => [way, words.ways[way]])}
        chosen={typed.get('payBackBy')}
        refused={refused}
      />
      {(over || typed.get('overCapKnown')) && (
        <div className={over && 'wrong'}>
          <FieldError id="overCapKnown-error" refused={over} />
          <label className="choice">
            <input
              type="checkbox"
              name="overCapKnown"
              id="overCapKnown"
              value="YES"
              defaultChecked={typed.get('overCapKnown') === 'YES'}
              aria-describedby={over && 'overCapKnown-error'}
            />
            {words.overCap}
          </label>
        </div>
      )}
    </>
  );
}
