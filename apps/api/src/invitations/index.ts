export { endInvitationAgain, forgetInvitation } from './forget-invitations.ts';
export { openInvited, reindexInvited, saveInvitation, sendInvitation } from './invitation.store.ts';
