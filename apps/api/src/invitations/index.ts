export { forgetInvitation } from './forget-invitations.ts';
export { openInvited, saveInvitation, sendInvitation } from './invitation.store.ts';
