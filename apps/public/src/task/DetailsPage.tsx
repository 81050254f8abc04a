import { languageName } from '@wardwise/domain';
import { readablePhone } from '../pages/readable-phone.ts';
import { to } from '../visits/visit.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { TheirVerbs } from './TheirVerbs.tsx';
import { fromHome, type TaskDetails, type TaskView, taskPath } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> & { details: TaskDetails };

/** One recorded look: whom to help and how to reach them. The words are theirs, so each keeps its own direction. */
export function DetailsPage({ visit, token, task, details }: Props) {
  const { task: words } = visit.words;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={fromHome(task) ? words.detailsCallTitle : words.detailsTitle}>
      <section className="code-word" aria-labelledby="code-word">
        <h2 id="code-word">{words.codeWordHeading}</h2>
        <p className="word">
          <bdi>{details.codeWord}</bdi>
        </p>
        <p>{words.codeWordUse}</p>
      </section>
      <dl className="facts">
        <Fact term={words.calledName} text={details.calledName} />
        <Fact term={words.facts.language} text={task.preferredLanguage && languageName(task.preferredLanguage, visit.language)} />
        <Fact term={words.safeContact} text={details.safeContact} />
        <div>
          <dt>{words.phone}</dt>
          <dd>
            <a className="button" href={`tel:${details.phone.replace(/[^\d+]/g, '')}`}>
              {words.phoneThem} <bdi dir="ltr">{readablePhone(details.phone)}</bdi>
            </a>
          </dd>
        </div>
        <Fact term={words.address} text={details.address} />
        <Fact term={words.postcode} text={details.postcode} />
        <Fact term={words.note} text={details.note} />
      </dl>
      <p>{words.worried}</p>
      <p className="quiet">{words.recorded}</p>
      <TheirVerbs visit={visit} token={token} task={task} />
      <p>
        <a className="link" href={to(visit, taskPath(token))}>
          {words.back}
        </a>
      </p>
    </TaskHouse>
  );
}

function Fact({ term, text }: { term: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd className="told" dir="auto">
        {text}
      </dd>
    </div>
  );
}
