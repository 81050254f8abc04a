export { forgetInvitation } from './forget-invitations.ts';
export { endWayBackOf, openInvited, saveInvitation, sendInvitation } from './invitation.store.ts';
