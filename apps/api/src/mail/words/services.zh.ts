import { letter } from '../letter.ts';
import type { ServiceMails } from './kinds-of-mail.ts';

/** What services and whoever asked for help are told, in Chinese; and what stands below each mail. */
export const servicesZh: ServiceMails = {
  foot: '有危险吗？请打999（急救和报警电话）。需要医疗帮助，请打111。Wardwise绝不会向您要钱或密码。',
  entry: ({ service, network }, url) =>
    letter(
      `这些还对吗？${service}`,
      [
        `${network}向大家介绍${service}。请看看我们是怎样写你们的。只要一分钟，不需要密码。`,
        '你们可以说没错，告诉我们有没有名额，改正内容，或者告诉我们已经关闭。以后有变化，还可以用这个链接。',
        '如果这不归您管，请把这封邮件转给合适的人。',
      ],
      '看我们的资料',
      url,
    ),
  referral: {
    open: '打开页面',
    code: {
      subject: '您的验证码',
      sentences: ['请在转介的页面输入这个验证码。它只能用一次，10分钟内有效。不要告诉你们机构以外的人。'],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: '有一份转介在等你们',
      sentences: [
        `${network}请${service}帮助一个人，他已经同意。`,
        '这封邮件和链接都没有说关于他的任何事。请在页面上要验证码：我们会发到这个邮箱。',
        `请在${answerHours}小时内答复。可以、还不行、不行，都是好的答复。`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: '有一份转介还在等你们的答复',
      sentences: [`${network}请${service}帮助一个人，还没有听到进展。`, '请打开页面告诉我们。如果没有消息，我们就当作不行。'],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: '有一份转介已经收回：请删除',
      sentences: [
        `${network}的一份转介已经结束。同意被收回或已到期，或者不再需要了。`,
        '请删除你们记下的内容。页面不再显示告诉过你们的任何内容。',
      ],
    }),
  },
  referrerLink: ({ organization, network, until }, url) =>
    letter(
      `把人转介给${network}`,
      [
        `用这个链接，${organization}可以请${network}帮助一个人：一次一个人，而且必须本人同意。不需要密码。`,
        `页面还会显示每一份的进展。链接到${until}有效。请只在你们团队内使用：谁有链接，谁就能以你们的名义转介。`,
      ],
      '转介一个人',
      url,
    ),
  // It stands in a list of mails that others may see: nothing of what is needed.
  signposting: (network) => `来自${network}的消息`,
};
