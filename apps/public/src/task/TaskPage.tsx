import { Called } from './Called.tsx';
import { Delivered } from './Delivered.tsx';
import { Mine } from './Mine.tsx';
import { NeedsCodePage } from './NeedsCodePage.tsx';
import { NoTask } from './NoTask.tsx';
import { Offered } from './Offered.tsx';
import { Over } from './Over.tsx';
import type { TaskView } from './task.ts';

/** The volunteer's page, as the task stands now. */
export function TaskPage(view: TaskView) {
  if (view.task.needsCode) return <NeedsCodePage {...view} />;
  switch (view.task.state) {
    case 'CALLED':
    case 'PROPOSED':
      return <Called {...view} />;
    case 'OFFERED':
      return <Offered {...view} />;
    case 'ACCEPTED':
    case 'STARTED':
      return <Mine {...view} />;
    case 'DELIVERED':
      return <Delivered {...view} />;
    case 'NO_TASK':
      return <NoTask {...view} />;
    case 'HANDED_BACK':
    case 'DECLINED':
    case 'WITHDRAWN':
    case 'TAKEN':
    case 'ENDED':
      return <Over {...view} />;
  }
}
