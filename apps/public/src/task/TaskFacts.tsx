import { languageName } from '@wardwise/domain';
import { dayIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import { type TaskView, wordsOf } from './task.ts';

/** What is known of the task without a look: nothing that says who it is. */
export function TaskFacts({ visit, task }: Pick<TaskView, 'visit' | 'task'>) {
  const { facts: words } = wordsOf(visit, task);
  const spoken = task.byOrganization ? null : task.preferredLanguage;
  return (
    <Facts
      facts={[
        [words.what, task.category?.label],
        [words.where, task.wardName],
        [words.language, spoken && languageName(spoken, visit.language)],
        [words.by, task.neededBy && dayIn(visit.language, task.neededBy)],
      ]}
    />
  );
}
