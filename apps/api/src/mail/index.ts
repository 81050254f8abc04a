export { composeMail } from './compose.ts';
export { composePush } from './compose-push.ts';
export { composeText } from './compose-text.ts';
export { previewMail } from './preview-mail.ts';
export { quietUntil } from './quiet.ts';
export { wardMessageLetter } from './ward-message-letter.ts';
