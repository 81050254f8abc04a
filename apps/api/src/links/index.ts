export { asVolunteer, LINK_REFUSALS, type LinkRefusal } from './bind-browser.ts';
export { type ClosedLink, findVisitor } from './find-visitor.ts';
export {
  askedBy,
  endCallOutLinks,
  findLink,
  LINK_CODES,
  linkTo,
  mailsLately,
  makeLink,
  makeLinks,
  makeOwnLink,
  renewNewestLink,
  type TaskLink,
} from './task-link.store.ts';
export { announceByText } from './text-link.ts';
export { CONFIRM_LINK_CODE_REFUSALS, confirmLinkCode } from './use-cases/confirm-link-code.ts';
export { SEND_LINK_CODE_REFUSALS, sendLinkCode } from './use-cases/send-link-code.ts';
