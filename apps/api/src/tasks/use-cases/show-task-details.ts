import type { Ctx } from '../../platform/context.ts';
import type { RequestDetails } from '../../requests/index.ts';
import { LOOK_AT_TASK_REFUSALS, openTaskDetails } from '../open-task-details.ts';

export const SHOW_TASK_DETAILS_REFUSALS = LOOK_AT_TASK_REFUSALS;
export const SHOW_TASK_PHONE_REFUSALS = LOOK_AT_TASK_REFUSALS;

/** What a volunteer needs to know; who asked on the person's behalf, and their e-mail, are not part of it, and the number is a look of its own. */
export type TaskDetails = Omit<RequestDetails, 'onBehalf' | 'email' | 'phone'>;

/** The volunteer reads whom they help and where; on record, and only from acceptance to delivery. */
export const showTaskDetails = (ctx: Ctx) =>
  openTaskDetails(ctx, ({ onBehalf: _, email: __, phone: ___, ...details }): TaskDetails => details);

/** The number to call, at the tap and not before; on record. */
export const showTaskPhone = (ctx: Ctx) => openTaskDetails(ctx, ({ phone }) => ({ phone }));
