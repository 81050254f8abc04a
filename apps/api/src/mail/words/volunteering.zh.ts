import type { ApplicationOverReason } from '@wardwise/domain';
import { letter, plain } from '../letter.ts';
import type { VolunteeringMails } from './kinds-of-mail.ts';

const WHY: Record<ApplicationOverReason, string> = {
  ENOUGH_VOLUNTEERS: '您附近目前的志愿者已经够了。',
  NOT_REACHED: '我们试过联系您，没有联系上。',
  PROOF_MISSING: '这类帮助需要的证件，我们没能看到。',
  NOT_SUITABLE: '您附近需要的帮助，和您目前能做的不合适。',
  OWN_WISH: '您告诉我们您不想做了。',
  NOBODY_ANSWERED: '四个星期里，我们没有人抽出时间答复您。对不起：我们本该做得更好。',
};

/** What volunteers are told of joining, leaving and their own page, in Chinese. */
export const volunteeringZh: VolunteeringMails = {
  ask: (phone, email) => (phone ? `请打${phone}` : email && `请写信到${email}`),
  'volunteer.applied.mail': ({ network, ask, url }) =>
    letter(
      `谢谢您想和${network}一起帮忙`,
      [
        '我们收到了您的报名。您街区的一位负责人会看，可能会打电话认识您，并看一份能证明您身份的证件。在那之前，没有人会请您做什么。',
        `一天之内您会收到我们的消息。${ask ? `如果没有，${ask}。` : ''}`,
        '我们保存：您的姓名、街区、语言和您想做什么。您街区的负责人和协调员能看到。您的电话和邮箱是加锁的，每次查看都有记录。如果28天内没有人答复，或者您改变主意，我们全部删除。',
        '在您自己的页面上，您可以查看、改正或删除。报名的不是您吗？那么请在那里删除。',
      ],
      '打开我的页面',
      url,
    ),
  'volunteer.known.mail': ({ network, ask, url }) =>
    letter(
      '我们已经认识您',
      [
        `刚才有人用您的电话或邮箱在${network}报名。您已经和我们在一起，所以什么都没有变。`,
        `是您吗？在您自己的页面上，您可以看我们保存了什么、进展怎样，也可以更改。${ask ? `或者${ask}。` : ''}`,
        '如果不是您，什么都不用做。我们没有告诉任何人我们认识您。',
      ],
      '打开我的页面',
      url,
    ),
  'volunteer.closed.mail': ({ network, ask }) =>
    plain('我们已经认识您', [
      `刚才有人用您的电话或邮箱在${network}报名。您已经和我们在一起，您的页面目前是关闭的。`,
      ask && `如果是您，而且有问题，${ask}。如果不是您，什么都不用做。`,
    ]),
  'volunteer.handed-in.mail': ({ network, by, until, ask, url }) =>
    letter(
      `${by}把您的信息给了我们：您愿意帮忙吗？`,
      [
        `${by}告诉${network}，您常帮助邻居。您自己在您的页面上答应之前，没有人会请您做什么。`,
        '我们保存：您的姓名、街区、语言、您能做什么和什么时候有空，照您的小组所写。您街区的负责人和协调员能看到。您的电话和邮箱是加锁的，每次查看都有记录。',
        `在您的页面上，您可以查看、改正、答应，或马上删除。如果您什么都不做，我们会在${until}全部删除。`,
        ask && `有什么不对，或者您反对吗？请在您的页面上说，或者${ask}。`,
      ],
      '打开我的页面',
      url,
    ),
  'volunteer.own-no.mail': ({ network }) =>
    plain('您说了不：我们已经全部删除', [
      `一个小组把您的信息给了${network}。您告诉我们您不想帮忙。`,
      '我们已经删除：您的姓名、电话和地址。这是最后一封邮件。',
      '您随时可以自己报名。',
    ]),
  'volunteer.waiting.mail': ({ network, ask, url }) =>
    letter(
      '您等的时间比我们说的长',
      [
        `您一天多以前在${network}报名，还没有人答复。这是我们的错，不是您的错。我们刚刚提醒了您街区的负责人。`,
        ask && `如果您不想再等，${ask}。`,
      ],
      '打开我的页面',
      url,
    ),
  'volunteer.approved.mail': ({ network, ask, url }) =>
    letter(
      '欢迎：您现在是我们的一员',
      [
        `您街区的一位负责人接受了您。谢谢您和${network}一起帮忙。`,
        '接下来会怎样：附近有人需要您能做的事时，您会收到邮件，写着什么事、大概在哪里。您说“我可以”，或者不行；都没关系。只有负责人能看到您的号码。',
        '去任何地方之前，您会看到一个暗号。有些帮助，负责人要先看您的一份证件，会为此打电话给您。',
        `在您自己的页面上，您可以说什么时候不想被问，也可以更改您做什么。${ask ? `其他事情，${ask}。` : ''}`,
      ],
      '打开我的页面',
      url,
    ),
  'volunteer.declined.mail': ({ network, ask, reason }) =>
    plain('谢谢您想帮忙', [
      `您在${network}报了名。今天我们不能接受您。${WHY[reason]}`,
      '您告诉我们的内容已经删除：您的姓名、电话和地址。这是最后一封邮件。',
      `您随时可以再报名。${ask ? `如果您认为这样不对，${ask}。` : ''}谢谢您的心意。`,
    ]),
  removed: ({ network, person, phone }) => ({
    subject: '您不能再和我们一起做志愿者',
    sentences: [
      `${network}决定您不能再在那里做志愿者。您的页面已经关闭，您的姓名、电话和地址已经删除。`,
      `如果您认为这样不对，请让${person}重新审查。这个决定不是${person}做的。${phone ? `请打${phone}，找这个人。` : ''}`,
      '我们保留一个记号，用来再次认出您的电话和邮箱，别的都不留。每年有人查看一次。',
    ],
    button: null,
    code: null,
  }),
  left: ({ network, phone }) => ({
    subject: '您已经离开。谢谢您的帮助',
    sentences: [
      `您不再是${network}的志愿者。您的页面已经关闭，您的姓名、电话和地址已经删除。这是最后一封邮件。`,
      `不是您本人要离开吗？${phone ? `请打${phone}。` : '请告诉您的互助网络。'}您也可以随时再加入。`,
    ],
    button: null,
    code: null,
  }),
  ownPage: ({ network, url }) => ({
    subject: '您的链接',
    sentences: [
      `您向${network}要了一个链接，查看我们保存了您的哪些内容。在那里您可以查看、改正、说不想被问，或者离开。`,
      '如果不是您要的，什么都不用做。',
    ],
    code: null,
    button: { label: '打开我的页面', url },
  }),
  weekly: {
    subject: '本周您附近没有事：看看还有什么',
    lead: (network) => `过去七天里，您附近没有人需要您。${network}感谢您随时愿意帮忙。`,
    elsewhere: '其他地区需要有人帮忙：',
    see: '查看详情',
    LANGUAGE: (name) => `我们在找会说这种语言的人：${name}。`,
    CATEGORY: (name) => `您附近很少有人做这类帮助：${name}。`,
    SKILL: (name) => `您附近很少有人会这个：${name}。`,
    share: '您认识也想帮忙的人吗？把这个页面转给他。',
    join: '帮助邻居',
    more: '更改我做的事',
    stop: '停发这种每周邮件',
  },
  wardMessage: {
    lead: (ward, network) => `${network}的负责人写给${ward}全体志愿者的消息：`,
    writtenIn: (name) => `消息用这种语言写成：${name}。`,
    answer: (ask) => `想回复吗？那就${ask}。没有人看对这封邮件的回信。`,
    stop: '停发写给整个选区的消息',
  },
};
