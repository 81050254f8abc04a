export { endInvitationAgain, forgetInvitation } from './forget-invitations.ts';
export { endWayBackOf, openInvited, reindexInvited, saveInvitation, sendInvitation } from './invitation.store.ts';
