import { languageName } from '@wardwise/domain';
import { dayIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import type { TaskView } from './task.ts';

/** What is known of the task without a look: nothing that says who it is. */
export function TaskFacts({ visit, task }: Pick<TaskView, 'visit' | 'task'>) {
  const { facts: words } = visit.words.task;
  return (
    <Facts
      facts={[
        [words.what, task.category?.label],
        [words.where, task.wardName],
        [words.language, task.preferredLanguage && languageName(task.preferredLanguage, visit.language)],
        [words.by, task.neededBy && dayIn(visit.language, task.neededBy)],
      ]}
    />
  );
}
