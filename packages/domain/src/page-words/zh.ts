import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  ...{ '1': '第一个', '2': '第二个', '3': '第三个', '4': '第四个', '5': '第五个', '-1': '最后一个' },
};

/** What the rules themselves say, in Chinese. */
export const pageWordsZh: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) => `${locality}一带有${byOrganization ? '一个机构' : '人'}需要帮忙：${label}。`,
    when: {
      TODAY: '时间是今天。',
      TOMORROW: '时间是明天。',
      THIS_WEEK: '时间是这个星期。',
      WHEN_POSSIBLE: '不着急。',
    },
    laterDay: '时间是以后的某一天。',
    speaks: (language) => `对方更想说${language}。`,
    canYou: '您可以吗？请在这里说：',
  },
  hours: {
    day: { MO: '周一', TU: '周二', WE: '周三', TH: '周四', FR: '周五', SA: '周六', SU: '周日' },
    comma: '、',
    allDay: '全天',
    every: { WEEKLY: (every) => `每${every}周`, MONTHLY: (every) => `每${every}个月` },
    ofMonth: (ordinal, day) => `每月${ORDINAL[ordinal] ?? ordinal}${day}`,
    dayOfMonth: (day) => (day === '-1' ? '每月最后一天' : `每月${day}日`),
  },
  told: {
    intro: '这些地方可能帮到您。您可以自己联系他们。我们没有告诉他们关于您的任何事。',
    from: (network) => `来自${network}`,
    phone: '电话',
    email: '邮箱',
    web: '网站',
    hours: '开放时间',
    place: '地点',
    eligibility: '适合谁',
    fees: '费用',
    example: '例子，是编出来的',
  },
  categories: {
    interpreting: { label: '用对方的语言通话', publicLabel: '用自己的语言通一次电话' },
    shopping: { label: '买东西', publicLabel: '买东西' },
    prescription: { label: '处方药', publicLabel: '去一趟药房' },
    post: { label: '邮局的事', publicLabel: '办邮局的事' },
    'check-in-call': { label: '问候电话', publicLabel: '打个问候电话' },
    'dog-walking': { label: '遛狗', publicLabel: '遛狗' },
    'lend-an-item': { label: '借出物品', publicLabel: '借一件东西' },
    other: { label: '其他', publicLabel: '一件小事' },
  },
  skills: {
    driving: '开车',
    lifting: '搬重物',
    'small-repairs': '小修小补',
    'form-filling': '填表格',
    'it-help': '帮忙用电脑',
    cooking: '做饭',
    sewing: '针线活',
    gardening: '园艺',
    'dog-handling': '照看狗',
    'first-aid': '急救',
  },
  needs: {
    food: '食物',
    medicines: '药品',
    'mental-health': '情绪低落、担心或难过',
    company: '陪伴',
    money: '钱和债务',
    'energy-bills': '电费和煤气费',
    housing: '住的地方',
    'it-help': '手机和电脑',
    'care-at-home': '居家照顾',
    'getting-around': '出行',
    'legal-advice': '法律咨询',
    'neighbours-help': '邻居的帮助',
  },
};
