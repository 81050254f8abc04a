import { or } from './or.ts';
import type { TextWords } from './ways.ts';

/** The texts to volunteers, in Chinese. */
export const textsZh: TextWords = {
  callOut: ({ network, callOut, url, decides }) => {
    const then = decides === 'LEAD_CHOOSES' ? '街区负责人会回复您。' : '谁先说可以，任务就归谁。';
    return [
      `${network}：${callOut}您可以吗？请回复“可以”或“不行”。${then}详情：${url} 不想再收短信，请回复“停止”。`,
      `${network}：${callOut}您可以吗？请回复“可以”或“不行”。详情：${url}`,
      `${callOut}请回复“可以”或“不行”：${url}`,
      `您能帮一位邻居吗？请回复“可以”或“不行”：${url}`,
    ];
  },
  proposed: ({ network, callOut, url }) => [
    `${network}：${callOut}街区负责人问您可不可以。请回复“可以”或“不行”，不行也没关系。详情：${url} 不想再收短信，请回复“停止”。`,
    `${network}：${callOut}街区负责人问您可不可以。请回复“可以”或“不行”：${url}`,
    `街区负责人问您能不能帮忙。请回复“可以”或“不行”：${url}`,
  ],
  accepted: ({ network, callOut, url }) => [
    `${network}：任务归您了。${callOut}请打开看看去哪里：${url}`,
    `任务归您了。看看去哪里：${url}`,
  ],
  tooLate: ({ network, url }) => [
    `${network}：谢谢您说可以。这次别人更快，您不用做什么。看看还有没有人在等：${url}`,
    `谢谢您。这次别人更快。`,
  ],
  cancelled: ({ network, callOut }) => [
    `${network}：${callOut}这个任务不再归您，您不用做什么。谢谢您做好了准备。`,
    `您的一个任务取消了，您不用做什么。谢谢。`,
  ],
  overdue: ({ network, url }) => [
    `${network}：您接的任务已经过了日子。如果做完了，请在这里告诉我们，或者交还：${url}`,
    `任务做完了吗？请在这里告诉我们：${url}`,
  ],
  howDidItGo: ({ network, url }) => [`${network}：谢谢您帮忙。顺利吗？按一下就行：${url}`, `顺利吗？${url}`],
  endedWell: ({ network }) => [
    `${network}：我们问了顺不顺利，您帮助的人说：很好。谢谢您。您不用再做什么。`,
    `您帮助的人说一切顺利。谢谢您。`,
  ],
  noted: ({ network, callOut, url }) => [
    `${network}：谢谢您。${callOut}您说了可以。街区负责人会选人并回复您。想收回，请回复“不行”：${url}`,
    `谢谢您说可以。街区负责人会回复您。想收回，请回复“不行”：${url}`,
  ],
  declined: ({ network }) => [`${network}：谢谢您告诉我们。您不用再做什么。`, `谢谢您告诉我们。`],
  couldNot: ({ network, url, networkPhone }) => [
    `${network}：谢谢您，可是我们没能收下您的回答。请打开 ${url}${or(networkPhone, (phone) => `或致电 ${phone}`)}`,
    `我们没能收下您的回答。请打开 ${url}`,
  ],
  how: ({ network, url, networkPhone }) => [
    `${network}：我们只读“可以”“不行”或“停止”。别的没有读，也没有留下。想多说，请打开 ${url}${or(networkPhone, (phone) => `或致电 ${phone}`)} 有危险请拨 999。`,
    `我们只读“可以”“不行”或“停止”。想多说：${url}`,
  ],
  stopped: ({ network }) => [`${network}：您不会再收到我们的短信。`, `您不会再收到我们的短信。`],
};
