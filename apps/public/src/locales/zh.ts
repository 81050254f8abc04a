import { beats } from './beats.zh.ts';
import { callOut } from './call-out.zh.ts';
import { concern } from './concern.zh.ts';
import type { Words } from './en.ts';
import { entry } from './entry.zh.ts';
import { helpZh } from './help.zh.ts';
import { interpreting } from './interpreting.zh.ts';
import { leave } from './leave.zh.ts';
import { mineZh } from './mine.zh.ts';
import { privacyZh } from './privacy.zh.ts';
import { problems, problemsAt } from './problems.zh.ts';
import { refer } from './refer.zh.ts';
import { referralZh } from './referral.zh.ts';
import { volunteerZh } from './volunteer.zh.ts';
import { messages, weekly } from './weekly.zh.ts';
import { yoursZh } from './yours.zh.ts';

const lead = (name: string | null) => (name ? `街区负责人${name}` : '街区负责人');

export const zh: Words = {
  product: 'Wardwise',
  home: 'Wardwise首页',
  skip: '跳到主要内容',
  notRead: '还没有会说这种语言的人检查过这些文字。',
  notReadEnglish: '在那之前，以英文为准。',
  inEnglish: '英文原文',
  languages: '语言',
  danger: '遇到危险，请打急救和报警电话：',
  medical: '需要医疗帮助，请打：',
  demoBanner: '这是演示。这里没有真人。',
  demoMailbox: '打开演示邮箱',
  errorInTitle: (title) => `出错：${title}`,
  errorHeading: '请看这里',
  codeToTell: '如果您需要别人帮您看这个页面，请说：',

  landing: {
    title: '邻居帮邻居，一个街区接一个街区',
    lead: '有人需要买东西、打个电话，或者遛狗。附近一位会说他的语言的邻居说“我可以”。Wardwise让两人联系上。',
    howHeading: '怎样运作',
    how: [
      { heading: '有人求助', text: '他打电话给本地小组，或者在这里求助。离他最近的小组接下这件事。' },
      { heading: '邻居们听说', text: '我们只说需要什么、大概在哪里。我们从不说是谁。' },
      { heading: '其中一位去帮忙', text: '只有这位能看到姓名和地址。两人都知道一个暗号。' },
      { heading: '我们忘掉', text: '事情做完后，地址和备注都会删除。我们会问两人顺不顺利。' },
    ],
    notEmergency: 'Wardwise不是紧急救援服务',
    sourcesHeading: '我们关于街区的资料从哪里来',
    askHeading: '您需要帮助吗？',
    ask: '请求帮助',
    joinHeading: '您想帮忙吗？',
    join: '帮助您的邻居',
    volunteersHeading: '您是志愿者吗？',
    volunteers: '请打开我们发给您的邮件或短信里的链接。不需要账号，也不需要密码。',
    leadsHeading: '您负责一个街区吗？',
    leads: '请在您的互助网络登录。',
    signIn: (network) => `登录：${network}`,
    demoHeading: '随便看看',
    demo: '这个演示发出的邮件都在一个邮箱里。请以街区负责人身份登录，发一条求助信息，再到那里打开志愿者的链接。',
  },

  help: helpZh,
  mine: mineZh,
  referral: referralZh,
  yours: yoursZh,
  volunteer: volunteerZh,
  privacy: privacyZh,

  task: {
    asks: (network) => `${network}请志愿者帮忙`,
    free: '您可以说不。只在方便的时候说可以。',
    ican: '我可以',
    notThisTime: '这次不行',
    nextHeading: '接下来会怎样',
    calledNext: [
      '您说“我可以”。这表示您愿意，还不算答应。',
      '街区负责人选谁去。',
      '如果选了您，这个页面会告诉您是谁、在哪里。对方只会知道您的名字，不知道您的姓。',
    ],
    calledNextAtOnce: [
      '您说“我可以”。如果没有人比您更快，任务马上归您。',
      '然后这个页面会告诉您是谁、在哪里。对方只会知道您的名字，不知道您的姓。',
      '如果您手上任务很多，或者今天休息，就由街区负责人来选。',
    ],
    proposed: '街区负责人希望由您来做这件事。',
    proposedNext: ['您说“我可以”。', '这个页面会告诉您是谁、在哪里。', '您随时可以退回任务。没有人会怪您。'],
    boundSoon: '您按下第一个按钮后，这个链接就和您现在用的浏览器绑在一起。',

    notNowTitle: '没关系',
    notNow: '您什么都不用做。我们也会问其他邻居。',
    backToCall: '回到求助信息',

    offeredTitle: '谢谢您愿意帮忙',
    offered: (name) => `${lead(name)}现在选谁去。`,
    offeredNext: [
      '请留着这个链接。如果选了您，这个页面会告诉您是谁、在哪里。',
      '如果别人去了，这个页面会告诉您。',
      '链接在这个浏览器里可以用。换一个浏览器，我们会先要验证码。',
    ],
    lookAgain: '有消息吗？再看一次',
    withdraw: '我还是不行',

    acceptedTitle: '任务归您了。谢谢',
    startedTitle: '您在路上了。谢谢',
    startedCallTitle: '您开始了。谢谢',
    facts: { what: '什么事', where: '哪个街区', language: '对方想用的语言', by: '什么时候之前' },
    showWhere: '告诉我去哪里',
    showWhom: '告诉我打电话给谁',
    showNote: '每次显示地址，我们都会记下是给谁看的。',
    codeWord: '您会看到一个暗号。对方也知道。',
    start: '我出发了',
    startCall: '我现在开始',
    done: '做完了',
    handBack: '我还是做不了',
    handBackNote: '谁都会有事。没有人会怪您。我们会再问别人。',

    detailsTitle: '去哪里',
    detailsCallTitle: '打电话给谁',
    recorded: '我们记下了您刚才看过这里。只有您能看到。请不要给任何人看。',
    codeWordHeading: '暗号',
    codeWordUse: '打电话或到门口时，请先说这个词。对方也知道，所以明白您是我们派来的。请不要问对方暗号。',
    calledName: '称呼',
    phone: '电话',
    phoneThem: '打电话',
    safeContact: '怎样打、什么时候打电话安全',
    address: '地址',
    postcode: '邮编',
    note: '需要什么',
    worried: '如果觉得不对劲，请离开，并告诉您的街区负责人。',
    back: '回到任务',

    doneTitle: '做完了吗？',
    doneForget: '您按下按钮后，我们就忘掉地址。您在这里不会再看到它。按了就不能改。',
    paidBackQuestion: '您垫的钱还给您了吗？',
    paidBack: { YES: '还了', NO: '还没有', NOTHING_SPENT: '我没有花钱' },
    deliver: '是的，做完了',
    notDone: '还没有：回到任务',
    choiceMissing: '请选一个回答：您垫的钱还给您了吗？',

    deliveredTitle: '做完了。谢谢',
    forgotten: '姓名、电话和地址已经从这个页面删除。',
    followUpQuestion: '顺利吗？',
    followUpNote: '我们会问你们两位。您的街区负责人会看您的回答。',
    answers: { WENT_WELL: '很顺利', PROBLEM: '出了问题', NEEDS_MORE_HELP: '对方还需要帮助' },
    answerMissing: '请选一个回答：顺利吗？',
    answered: {
      WENT_WELL: '您告诉我们很顺利。听到这个真好。',
      PROBLEM: '您告诉我们出了问题。您的街区负责人会去了解。',
      NEEDS_MORE_HELP: '您告诉我们对方还需要帮助。接下来由您的街区负责人处理。',
    },
    nothingToDo: '您不用再做什么了。',

    handedBackTitle: '您退回了任务。没关系',
    handedBack: '谢谢您告诉我们。街区负责人正在另找人。姓名和地址已经从这个页面删除。',
    declinedTitle: '您说这次不行。没关系',
    declined: '谢谢您告诉我们。街区负责人会去问别人。',
    withdrawnTitle: '您收回了。没关系',
    withdrawn: '谢谢您告诉我们。我们也会问其他邻居。',
    takenTitle: '已经有人去了。谢谢',
    taken: '您有这份心意就很好。下次我们再问您。',
    another: { heading: '如果您愿意，这里还有一件事', open: '看详情' },
    endedTitle: '这件事不再需要帮忙了。谢谢',
    ended: '已经用别的办法解决了。没有人在等您。',
    ofOrganization: {
      calledNext: [
        '您说“我可以”。这表示您愿意，还不算答应。',
        '街区负责人选谁去。',
        '如果选了您，这个页面会告诉您去哪里、找谁。',
      ],
      calledNextAtOnce: [
        '您说“我可以”。如果没有人比您更快，任务马上归您。',
        '然后这个页面会告诉您去哪里、找谁。',
        '如果您手上任务很多，或者今天休息，就由街区负责人来选。',
      ],
      proposedNext: ['您说“我可以”。', '这个页面会告诉您去哪里、找谁。', '您随时可以退回任务。没有人会怪您。'],
      offeredNext: [
        '请留着这个链接。如果选了您，这个页面会告诉您去哪里。',
        '如果别人去了，这个页面会告诉您。',
        '链接在这个浏览器里可以用。换一个浏览器，我们会先要验证码。',
      ],
      facts: { what: '什么事', where: '哪个街区', language: '语言', by: '日期' },
      doneForget: '您按下按钮后，我们不会在这里再给您看地址。按了就不能改。',
      forgotten: '这个页面不再显示地址。',
      followUpNote: '您的街区负责人会看您的回答。',
      handedBack: '谢谢您告诉我们。街区负责人正在另找人。',
      takenTitle: '去的人已经够了。谢谢',
    },
    placeToCome: '去哪里',
    placeGone: '我们已经没有这个地点的资料。去之前请先打电话。',
    organization: '哪个机构请求',
    service: '为了哪项服务',
    accessibility: '怎样进门',
    refusals: {
      REQUEST_NOT_OPEN: '这里现在不需要更多人了。谢谢。',
      REQUEST_ENDED: '这件事不再需要帮忙了。谢谢。',
      NO_PLACE_FREE: '已经有人去了。谢谢。',
      ALREADY_OFFERED: '您已经说过愿意帮忙。街区负责人知道了。',
      ALREADY_ASSIGNED: '这个任务已经归您。',
      OFFER_NOT_FOUND: '您在这里没有说过愿意帮忙。',
      OFFER_NOT_OPEN: '您的意愿已经有了答复，或者已经收回。',
      NOT_APPROVED: '您现在不在志愿者名单上。请问您的街区负责人。',
      CATEGORY_NOT_OFFERED: '您没有说过可以做这类帮助。请让您的街区负责人加上。',
      LANGUAGE_NOT_SHARED: '这需要会说该语言的人。如果您会说，请告诉您的社区负责人。',
      NOT_VETTED: '做这个任务，我们要先看您的一份证件，或者有一份已经过期。请问您的街区负责人。',
      SELF_ISOLATING: '您告诉我们您不出门。所以您只能用电话或在网上帮忙。',
      HANDED_BACK_BEFORE: '您以前退回过这个任务。我们现在问别人。',
      AT_CAPACITY: '您手上的任务已经到了您想要的数量。',
      OFF_DUTY: '您告诉我们今天您休息。',
      TOO_MANY_TRIES: '一小时内已经发了五个验证码。请用最新的一个，或者等一小时。',
    },
  },

  beats,
  leave,
  callOut,
  concern,
  entry,
  refer,
  weekly,
  messages,
  interpreting,

  told: {
    title: '可能帮到您的地方',
    print: '请用浏览器打印这个页面。上面没有写是给谁的。',
    qr: '这个页面，手机用',
  },

  code: {
    boundTitle: '是您本人吗？',
    bound: '这个链接已经在另一个浏览器里用过。为了不让别人使用，我们先把验证码发到我们记录的您的邮箱。',
    send: '给我发验证码',
    title: '输入验证码',
    sent: '我们给您发了一封邮件，里面有六位数字。可能要等一分钟。',
    label: '六位数字',
    goOn: '继续',
    again: '没有收到？再发一个新的',
    missing: '请输入邮件里的六位数字。',
  },

  problems,
  problemsAt,
  kept: '您填写的内容还在这里。',
  tryAgain: '再试一次',
};
