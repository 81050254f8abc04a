import type { HelpRequest } from '../requests/help-request.ts';
import type { RequestStatus } from '../requests/request-status.ts';

const NOT_OVER: readonly RequestStatus[] = ['OPEN', 'ASSIGNED', 'DELIVERED'];

/** Whether help that recurs may come of a request: somebody's own, at work or just delivered, and not a young person's. */
export const canRecur = ({
  status,
  youngPerson,
  askingServiceId,
}: Pick<HelpRequest, 'youngPerson' | 'askingServiceId'> & { status: RequestStatus }): boolean =>
  NOT_OVER.includes(status) && !youngPerson && askingServiceId === null;
