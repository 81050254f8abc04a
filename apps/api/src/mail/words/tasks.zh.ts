import { letter } from '../letter.ts';
import type { TaskMails } from './kinds-of-mail.ts';

const thanks = (network: string) => `谢谢您，${network}`;

/** What volunteers are told of a task, in Chinese. */
export const tasksZh: TaskMails = {
  linkCode: (code) => ({
    subject: '您的验证码',
    sentences: [
      '您在另一个浏览器打开了您的链接，或者想更改电话或邮箱。请在那里输入这个验证码。它只能用一次，10分钟内有效。不要告诉任何人。',
    ],
    code,
    button: null,
  }),
  callOut: ({ network, callOut, url, decides, byOrganization }) => ({
    subject: byOrganization ? '您能帮附近的一个机构吗？' : '您能帮一位邻居吗？',
    sentences: [
      callOut,
      decides === 'LEAD_CHOOSES'
        ? '如果您可以，请按按钮告诉我们。您的街区负责人会回复您。'
        : '如果您可以，请按按钮告诉我们。如果没有人比您更快，任务马上归您。',
      thanks(network),
    ],
    code: null,
    button: { label: '看详情', url },
  }),
  proposed: ({ network, callOut, url }) => ({
    subject: '您的街区负责人问：您能做这件事吗？',
    sentences: [callOut, '您的街区负责人想到了您。请按按钮说可以或不行；不行也没关系。', thanks(network)],
    code: null,
    button: { label: '回答', url },
  }),
  accepted: ({ network, callOut, url }) => ({
    subject: '好的，请您去：任务归您了',
    sentences: [callOut, '请在您说“我可以”的那个浏览器里按按钮，看看去哪里。', thanks(network)],
    code: null,
    button: { label: '打开任务', url },
  }),
  tooLate: ({ network, another }) => ({
    subject: another ? '别人更快；这里还有一件事' : '已经有别人去了',
    sentences: [
      '谢谢您说“我可以”。已经有别人去了，所以这次您不用做什么。',
      ...(another ? [`如果您愿意，这里还有一件事。${another.text}`] : []),
      thanks(network),
    ],
    code: null,
    button: another && { label: '看详情', url: another.url },
  }),
  cancelled: ({ network, callOut }) => ({
    subject: '这件事不用您去了',
    sentences: [callOut, '这个任务不再归您，您不用做什么。谢谢您做好了准备。', network],
    code: null,
    button: null,
  }),
  changed: ({ network, callOut, url }) => ({
    subject: '您的任务有变化',
    sentences: [callOut, '您的任务有变化。去之前请再打开看一看。', thanks(network)],
    code: null,
    button: { label: '打开任务', url },
  }),
  overdue: ({ network, callOut, url, byOrganization }) =>
    letter(
      '您帮上忙了吗？',
      [
        callOut,
        `您接了这个任务，日期已经过了。如果做完了，请按按钮告诉我们${byOrganization ? '' : '：然后我们就忘掉地址'}。如果您还是做不了，请在同一个地方退回；没有人会介意。`,
        thanks(network),
      ],
      '打开任务',
      url,
    ),
  howDidItGo: ({ network, locality, url, byOrganization }) =>
    letter(
      '顺利吗？',
      [
        byOrganization
          ? `您帮助了${locality}一带的一个机构。顺利吗？按一下就行。`
          : `您帮助了${locality}一带的一位邻居。顺利吗，还是需要更多帮助？按一下就行。`,
        thanks(network),
      ],
      '说说顺不顺利',
      url,
    ),
  endedWell: ({ network, locality }) => ({
    subject: '一切顺利',
    sentences: [`您帮助了${locality}一带的一位邻居。我们问了顺不顺利，回答是：很好。您不用再做什么。`, `谢谢，${network}`],
    code: null,
    button: null,
  }),
};
