import { dateIn } from '../locales/locales.ts';
import { InBoth, ParagraphsInBoth } from '../pages/InBoth.tsx';
import type { TaskView } from './task.ts';

/** What is newer than what they said yes to: the button that follows is a yes to it. Whoever was taken on without any reads it as the first. */
export function GuidanceAsked({ visit, task }: Pick<TaskView, 'visit' | 'task'>) {
  const { guidance: words } = visit.words.beats;
  if (!task.guidance || !task.guidanceAsked) return null;
  return (
    <details className="guidance" open>
      <summary>{words.newHeading}</summary>
      <p className="lead">
        <InBoth words={visit.words} say={({ beats }) => beats.guidance.newText} />
      </p>
      <ParagraphsInBoth words={visit.words} {...task.guidance} />
    </details>
  );
}

/** What they said yes to with this task, whatever was written since: first what is asked for this kind of help. */
export function GuidancePinned({ visit, task }: Pick<TaskView, 'visit' | 'task'>) {
  const { guidance: words } = visit.words.beats;
  if (!task.guidance) return null;
  return (
    <section aria-labelledby="guidance">
      <h2 id="guidance">{words.heading}</h2>
      {task.guidance.parts.map(({ text, english, source }) => (
        <div key={text} className="call-out">
          <ParagraphsInBoth words={visit.words} text={text} english={english} />
          <p className="quiet" dir="auto">
            {words.source(source)}
          </p>
        </div>
      ))}
      <details className="guidance">
        <summary>{words.firstHeading}</summary>
        <ParagraphsInBoth words={visit.words} {...task.guidance} />
        <p className="quiet">{words.since(dateIn(visit.language, task.guidance.day))}</p>
      </details>
    </section>
  );
}
