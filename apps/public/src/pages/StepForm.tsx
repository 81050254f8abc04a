import type { ReactNode } from 'react';
import type { Words } from '../locales/locales.ts';
import { to, type Visit } from '../visits/visit.ts';
import { Page } from './Page.tsx';
import type { Refused } from './refused.ts';
import { ShortNotice } from './ShortNotice.tsx';
import { Tongues } from './Tongues.tsx';

type Props = {
  visit: Visit;
  title: string;
  refused: readonly Refused[];
  /** The form's first page, and the path of this one. */
  home: string;
  path: string;
  /** What was answered elsewhere: it travels along unseen. */
  carried: readonly (readonly [name: string, value: string])[];
  /** The first page, with nothing in it to lose: there the language is a link. */
  fresh: boolean;
  /** Whether there is a page before this one. */
  goesBack: boolean;
  /** The line about privacy, where something is asked. */
  notice: keyof Words['privacy']['at'] | null;
  /** The first button; null where there is no way on. */
  goOn?: string | null;
  /** What the first button says of itself, where it does not go on. */
  go?: 'stay';
  /** What the language buttons say of themselves: this page again, which is not always the step's own. */
  again?: 'stay' | 'on';
  children: ReactNode;
};

/** One page of a form that asks one thing a page. Everything answered so far is in it, so that nothing is lost and nothing is kept before it is sent. */
export function StepForm(props: Props) {
  const { visit, title, refused, home, path, carried, fresh, goesBack, notice, goOn, go, again = 'stay', children } = props;
  const { goOn: onward, goBack } = visit.words.help;
  return (
    <Page visit={visit} title={title} at={fresh ? home : null} refused={refused}>
      <form method="post" action={to(visit, path)} noValidate className="asks">
        <input type="hidden" name="key" value={visit.key} />
        {carried.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {children}
        {notice && <ShortNotice visit={visit} at={notice} />}
        <div className="onward">
          {goOn !== null && (
            <button type="submit" name={go && 'go'} value={go}>
              {goOn ?? onward}
            </button>
          )}
          {goesBack && (
            <button type="submit" name="go" value="back" className="back">
              {goBack}
            </button>
          )}
        </div>
        {!fresh && <Tongues visit={visit} action={path} go={again} />}
      </form>
    </Page>
  );
}
