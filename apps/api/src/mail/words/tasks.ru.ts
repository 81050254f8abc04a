import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

/** What volunteers are told of a task, in Russian. */
export const tasksRu: TaskMails = {
  linkCode: (code) => ({
    subject: 'Ваш код',
    sentences: [
      'Вы открыли вашу ссылку в другом браузере или хотите изменить номер или почту. Напишите там этот код. Он работает один раз, 10 минут. Никому его не говорите.',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? 'Можете помочь организации рядом с вами?' : 'Можете помочь соседу?',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? 'Если можете, нажмите кнопку и скажите об этом. Ответственный за район вам ответит.'
        : 'Если можете, нажмите кнопку и скажите об этом. Если никто не успел раньше, задание сразу ваше.',
      `С благодарностью, ${network}`,
    ],
    code: null,
    button: { label: 'Подробнее', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: 'Ответственный за район спрашивает: вы можете это сделать?',
    sentences: [
      callOut,
      'Ответственный за район подумал о вас. Пожалуйста, нажмите кнопку и скажите «да» или «нет»; «нет» тоже хороший ответ.',
      `С благодарностью, ${network}`,
    ],
    code: null,
    button: { label: 'Ответить', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: 'Да, спасибо: задание ваше',
    sentences: [
      callOut,
      'Нажмите кнопку в том браузере, где вы сказали «Я могу», чтобы увидеть, куда идти.',
      `С благодарностью, ${network}`,
    ],
    code: null,
    button: { label: 'Открыть задание', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? 'Другие успели раньше; вот ещё одна просьба' : 'Уже идёт кто-то другой',
    sentences: [
      'Спасибо, что сказали «Я могу». Кто-то другой уже идёт, и в этот раз вам ничего делать не нужно.',
      ...(another ? [`Если хотите, вот ещё одна просьба. ${another.text}`] : []),
      `С благодарностью, ${network}`,
    ],
    code: null,
    button: another && { label: 'Подробнее', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: 'В этот раз ваша помощь не понадобится',
    sentences: [callOut, 'Это задание больше не ваше, и вам ничего делать не нужно. Спасибо, что были готовы.', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: 'В вашем задании что-то изменилось',
    sentences: [
      callOut,
      'В вашем задании что-то изменилось. Пожалуйста, откройте его ещё раз, прежде чем идти.',
      `С благодарностью, ${network}`,
    ],
    code: null,
    button: { label: 'Открыть задание', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      'Удалось ли вам помочь?',
      [
        callOut,
        `Вы взяли это задание, и его день прошёл. Если всё сделано, пожалуйста, нажмите кнопку и скажите об этом${byOrganization ? '' : ': тогда мы забудем адрес'}. Если всё-таки не можете, верните его там же; никто вас не упрекнёт.`,
        `С благодарностью, ${network}`,
      ],
      'Открыть задание',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      'Как всё прошло?',
      [
        byOrganization
          ? `Вы помогли организации в районе ${locality}. Всё прошло хорошо? Достаточно нажать один раз.`
          : `Вы помогли соседу в районе ${locality}. Всё прошло хорошо, или нужна ещё помощь? Достаточно нажать один раз.`,
        `С благодарностью, ${network}`,
      ],
      'Сказать, как прошло',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: 'Всё прошло хорошо',
    sentences: [
      `Вы помогли соседу в районе ${locality}. Мы спросили, как всё прошло, и ответ такой: хорошо. Больше делать ничего не надо.`,
      `Спасибо, ${network}`,
    ],
    code: null,
    button: null,
  }),
};
