import { languageName } from '@wardwise/domain';
import { Told } from '../pages/Facts.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { SpokenWord } from '../pages/SpokenWord.tsx';
import { CallThem } from './CallThem.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import { TheirVerbs } from './TheirVerbs.tsx';
import { fromHome, type TaskDetails, type TaskView } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> & { details: TaskDetails };

/** One recorded look: whom to help and how to reach them. The words are theirs, so each keeps its own direction. */
export function DetailsPage({ visit, token, task, details }: Props) {
  const { task: words, interpreting: ways } = visit.words;
  const onTheLine = task.interpreting === 'THREE_WAY';
  const title = fromHome(task) ? words.detailsCallTitle : words.detailsTitle;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={title} back={words.back}>
      {task.interpreting && <p className="lead">{onTheLine ? ways.leadRings(task.leadFirstName) : ways.youRing}</p>}
      {!onTheLine && (
        <SpokenWord
          id="code-word"
          heading={words.codeWordHeading}
          word={details.codeWord}
          use={<InBoth words={visit.words} say={({ task }) => task.codeWordUse} />}
        />
      )}
      <dl className="facts">
        <Told term={words.calledName} text={details.calledName} />
        <Told term={words.facts.language} text={task.preferredLanguage && languageName(task.preferredLanguage, visit.language)} />
        <Told term={words.safeContact} text={details.safeContact} />
        <Told term={words.address} text={details.address} />
        <Told term={words.postcode} text={details.postcode} />
        <Told term={words.note} text={details.note} />
      </dl>
      {!onTheLine && <CallThem visit={visit} token={token} />}
      <p>
        <InBoth words={visit.words} say={({ task }) => task.worried} />
      </p>
      <p className="quiet">{words.recorded}</p>
      <TheirVerbs visit={visit} token={token} task={task} />
    </TaskHouse>
  );
}
