import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in English; and what stands below each mail. */
export const servicesEn: ServiceMails = {
  foot: 'In danger? Call 999. For medical help, call 111. Wardwise will never ask you for money or a password.',
  entry: ({ service, network }, url) =>
    letter(
      `Is this still right? ${service}`,
      [
        `${network} tells people about ${service}. Please look at what we say of you. It takes a minute, and you need no password.`,
        'You can say that it is right, tell us whether you have room, correct it, or tell us that you have closed. You can use the link again when something changes.',
        'If you are not the right person, please pass this mail on.',
      ],
      'Look at our entry',
      url,
    ),
  referral: {
    open: 'Open the page',
    code: {
      subject: 'Your code',
      sentences: [
        'Type this code on the page of the referral. It works once, for 10 minutes. Tell it to nobody outside your service.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'A referral is waiting for you',
      sentences: [
        `${network} asks ${service} to help somebody, who has said yes to this.`,
        'This mail and its link say nothing about them. On the page, ask for a code: we send it to this address.',
        `Please answer within ${answerHours} hours. Yes, not yet and no are all good answers.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'A referral still waits for your word',
      sentences: [
        `${network} has asked ${service} to help somebody, and has not heard how it stands.`,
        'Please open the page and tell us. If we hear nothing, we take it for a no.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'A referral was withdrawn: please delete it',
      sentences: [
        `A referral from ${network} has ended. The yes was taken back or has run out, or it is not needed any more.`,
        'Please delete what you noted of it. The page shows nothing of what you were told any more.',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `Refer people to ${network}`,
      [
        `With this link ${organization} can ask ${network} to help somebody: one person at a time, and only with their yes. You need no password.`,
        `The page also shows you how far each one has come. The link works until ${until}. Keep it within your team: whoever has it can refer in your name.`,
      ],
      'Refer somebody',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `A message from ${network}`,
};
