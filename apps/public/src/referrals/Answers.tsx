import { DECLINE_REASONS } from '@wardwise/domain';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { type ReceivedView, type ReferralVerb, receivedPath } from './received.ts';

type Props = Pick<ReceivedView, 'visit' | 'token' | 'refused' | 'typed'> & { can: Record<ReferralVerb, boolean> };

/** What the service can say now: each is a form of its own, without a script. */
export function Answers({ visit, token, can, refused, typed }: Props) {
  const { referral: words } = visit.words;
  const at = (verb: ReferralVerb) => receivedPath(token, verb);
  const any = can.accept || can.waitlist || can.decline || can.start || can.complete;
  if (!any) return null;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{words.answerHeading}</h2>
      {(['accept', 'start', 'complete'] as const).map(
        (verb) =>
          can[verb] && (
            <PostForm key={verb} visit={visit} action={at(verb)}>
              <button type="submit">{words.verbs[verb]}</button>
              <p className="quiet">{words.verbNotes[verb]}</p>
            </PostForm>
          ),
      )}
      {can.waitlist && (
        <details open={refused.some(({ field }) => field === 'waitingDays')}>
          <summary>{words.verbs.waitlist}</summary>
          <PostForm visit={visit} action={at('waitlist')}>
            <Field name="waitingDays" label={words.waitingDays} hint={words.waitingDaysHint} refused={refused}>
              {(box) => (
                <input {...box} type="text" inputMode="numeric" dir="ltr" defaultValue={typed.get('waitingDays') ?? ''} />
              )}
            </Field>
            <button type="submit" className="other">
              {words.verbs.waitlist}
            </button>
          </PostForm>
        </details>
      )}
      {can.decline && (
        <details open={refused.some(({ field }) => field === 'reason')}>
          <summary>{words.verbs.decline}</summary>
          <PostForm visit={visit} action={at('decline')}>
            <ChoiceField
              name="reason"
              legend={words.reason}
              options={DECLINE_REASONS.map((reason) => [reason, words.reasons[reason]] as const)}
              chosen={typed.get('reason')}
              refused={refused}
            />
            <button type="submit" className="other">
              {words.verbs.decline}
            </button>
            <p className="quiet">{words.declineNote}</p>
          </PostForm>
        </details>
      )}
    </section>
  );
}
