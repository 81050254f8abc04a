import type { Words } from './en.ts';

export const interpreting: Words['interpreting'] = {
  youRing: '对方更愿意说您的语言。请打电话问问需要什么。然后按“做完了”，用英语写下对方说的话。',
  leadRings: (lead) => `${lead ?? '社区负责人'}会打电话给您，对方也在线上。请把一方的话转告另一方。您不需要任何号码。`,
  ringsYou: (firstName) => `${firstName}会说您的语言，会给您打电话。请先问暗号。`,
  doneTitle: '您和对方通过话了吗？',
  told: '对方对您说了什么（用英语写）',
  toldHint: '只写需要什么、什么时候要。社区负责人会看，对方也可以在自己的页面上看到。',
  rung: '我打过电话了',
  wasOnTheLine: '我在线上了',
  missing: '请用英语写下对方说的话。',
  notReached: '没人接？请稍后再试，或把任务交回。',
};
