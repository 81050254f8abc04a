import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in English. */
export const tasksEn: TaskMails = {
  linkCode: (code) => ({
    subject: 'Your code',
    sentences: [
      'You opened your link in another browser, or you want to change your number or e-mail. Type this code there. It works once, for 10 minutes. Tell it to nobody.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'Can you help an organisation near you?' : 'Can you help a neighbour?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'If you can, press the button and say so. Your ward lead will get back to you.'
        : 'If you can, press the button and say so. If nobody was faster, the task is yours at once.',
      `Thank you, ${network}`,
    ],
    code: null,
    button: { label: 'See more', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'Your ward lead asks: can you do this?',
    sentences: [
      callOut,
      'Your ward lead thought of you. Please say yes or no by the button; no is fine.',
      `Thank you, ${network}`,
    ],
    code: null,
    button: { label: 'Answer', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Yes please: the task is yours',
    sentences: [callOut, 'Press the button in the browser where you said "I can" to see where to go.', `Thank you, ${network}`],
    code: null,
    button: { label: 'Open the task', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'Others were faster; here is another' : 'Somebody else is going',
    sentences: [
      'Thank you for saying "I can". Somebody else is already going, so there is nothing for you to do this time.',
      ...(another ? [`If you like, here is another. ${another.text}`] : []),
      `Thank you, ${network}`,
    ],
    code: null,
    button: another && { label: 'See more', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'You are not needed for this after all',
    sentences: [
      callOut,
      'This task is not yours any more, and there is nothing for you to do. Thank you for being ready.',
      network,
    ],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'Something about your task has changed',
    sentences: [callOut, 'Something about your task has changed. Please open it again before you go.', `Thank you, ${network}`],
    code: null,
    button: { label: 'Open the task', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'Have you been able to help?',
      [
        callOut,
        `You took this task, and its day is over. If it is done, please press the button and say so${byOrganization ? '' : ': then we forget the address'}. If you cannot do it after all, hand it back in the same place; nobody minds.`,
        `Thank you, ${network}`,
      ],
      'Open the task',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'How did it go?',
      [
        byOrganization
          ? `You helped an organisation in ${locality} area. Did it go well? One press will do.`
          : `You helped a neighbour in ${locality} area. Did it go well, or is more help needed? One press will do.`,
        `Thank you, ${network}`,
      ],
      'Say how it went',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'It went well',
    sentences: [
      `You helped a neighbour in ${locality} area. We asked how it went, and they say: well. There is nothing more for you to do.`,
      `Thank you, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
