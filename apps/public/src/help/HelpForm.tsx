import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { Tongues } from '../pages/Tongues.tsx';
import { to } from '../visits/visit.ts';
import { ANSWERS, type AnswerName } from './answers.ts';
import { type HelpView, helpPath } from './help.ts';

type Props = {
  view: HelpView;
  title: string;
  /** The questions asked here; what was answered elsewhere travels along unseen. */
  asks: readonly AnswerName[];
  goOn?: string;
  /** What the first button says of itself, where it does not go on. */
  go?: 'stay';
  /** What the language buttons say of themselves: this page again, which is not always the step's own. */
  again?: 'stay' | 'on';
  children: ReactNode;
};

/** One page of the form. Everything answered so far is in it, so that nothing is lost and nothing is kept before it is sent. */
export function HelpForm({ view, title, asks, goOn, go, again = 'stay', children }: Props) {
  const { visit, step, answers, refused, changing } = view;
  const words = visit.words.help;
  // Only the very first page has nothing in it to lose: there the language is a link.
  const fresh = step === 'postcode' && answers.postcode === '' && refused.length === 0;
  const action = to(visit, helpPath(step));
  return (
    <Page visit={visit} title={title} at={fresh ? '/help' : null} refused={refused}>
      <form method="post" action={action} noValidate className="asks">
        <input type="hidden" name="key" value={visit.key} />
        {changing && <input type="hidden" name="changing" value="yes" />}
        {ANSWERS.map(
          (name) =>
            answers[name] !== '' && !asks.includes(name) && <input key={name} type="hidden" name={name} value={answers[name]} />,
        )}
        {children}
        {asks.length > 0 && <ShortNotice visit={visit} at="help" />}
        <div className="onward">
          <button type="submit" name={go && 'go'} value={go}>
            {goOn ?? words.goOn}
          </button>
          {step !== 'postcode' && (
            <button type="submit" name="go" value="back" className="back">
              {words.goBack}
            </button>
          )}
        </div>
        {!fresh && <Tongues visit={visit} action={helpPath(step)} go={again} />}
      </form>
    </Page>
  );
}
