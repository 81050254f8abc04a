import { languageName } from '@wardwise/domain';
import { Told } from '../pages/Facts.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { SpokenWord } from '../pages/SpokenWord.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { TheirVerbs } from './TheirVerbs.tsx';
import { fromHome, type TaskDetails, type TaskView } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> & { details: TaskDetails };

/** One recorded look: whom to help and how to reach them. The words are theirs, so each keeps its own direction. */
export function DetailsPage({ visit, token, task, details }: Props) {
  const { task: words } = visit.words;
  const title = fromHome(task) ? words.detailsCallTitle : words.detailsTitle;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={title} back={words.back}>
      <SpokenWord
        id="code-word"
        heading={words.codeWordHeading}
        word={details.codeWord}
        use={<InBoth words={visit.words} say={({ task }) => task.codeWordUse} />}
      />
      <dl className="facts">
        <Told term={words.calledName} text={details.calledName} />
        <Told term={words.facts.language} text={task.preferredLanguage && languageName(task.preferredLanguage, visit.language)} />
        <Told term={words.safeContact} text={details.safeContact} />
        <div>
          <dt>{words.phone}</dt>
          <dd>
            <a className="button" href={`tel:${details.phone.replace(/[^\d+]/g, '')}`}>
              {words.phoneThem} <bdi dir="ltr">{readablePhone(details.phone)}</bdi>
            </a>
          </dd>
        </div>
        <Told term={words.address} text={details.address} />
        <Told term={words.postcode} text={details.postcode} />
        <Told term={words.note} text={details.note} />
      </dl>
      <p>
        <InBoth words={visit.words} say={({ task }) => task.worried} />
      </p>
      <p className="quiet">{words.recorded}</p>
      <TheirVerbs visit={visit} token={token} task={task} />
    </TaskHouse>
  );
}
