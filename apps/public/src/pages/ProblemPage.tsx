import type { Words } from '../locales/locales.ts';
import type { ToRing } from '../site/ask.ts';
import { to, type Visit } from '../visits/visit.ts';
import { Page } from './Page.tsx';
import { PhoneLink } from './PhoneLink.tsx';

/** What can stand in the way of a whole page; each has its own words. */
export type Problem = keyof Words['problems'];

/** A form that was not answered: where it went and all that stood in it, to be sent again as it was. */
export type Carried = { action: string; fields: readonly (readonly [name: string, value: string])[] };

type Props = { visit: Visit; problem: Problem; carried?: Carried; ring?: ToRing };

/** A page that could not be shown, and what to do now. */
export function ProblemPage({ visit, problem, carried, ring }: Props) {
  const { words } = visit;
  const { title } = words.problems[problem];
  return (
    <Page visit={visit} title={title} at={carried ? null : visit.path}>
      <h1>{title}</h1>
      <p>{whatToDo(visit, problem)}</p>
      {ring && (
        <p>
          <bdi>{ring.network}</bdi> <PhoneLink number={ring.phone} />
        </p>
      )}
      {carried && <p>{words.kept}</p>}
      {carried && (
        <form method="post" action={to(visit, carried.action)}>
          {carried.fields.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{words.tryAgain}</button>
        </form>
      )}
      {!carried && problem === 'SOMETHING_WENT_WRONG' && (
        <p>
          <a className="button" href={to(visit, visit.path)}>
            {words.tryAgain}
          </a>
        </p>
      )}
      <p className="quiet">
        {words.codeToTell} <code dir="ltr">{problem}</code>
      </p>
    </Page>
  );
}

/** What to do, in words for whoever opens pages like this one: a volunteer, whoever asked, an organisation, or anybody. */
function whatToDo({ path, words }: Visit, problem: Problem): string {
  const { mine, entry, forms } = words.problemsAt;
  const ours: Partial<Record<Problem, string>> = /^\/r(\/|$)/.test(path)
    ? mine
    : /^\/(s|refer|referral)(\/|$)/.test(path)
      ? entry
      : /^\/(help|c|yours|told)(\/|$)/.test(path)
        ? forms
        : {};
  return ours[problem] ?? words.problems[problem].text;
}
