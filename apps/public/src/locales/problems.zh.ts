import type { problemsAt as at, problems as words } from './problems.en.ts';

export const problems: typeof words = {
  PAGE_NOT_FOUND: { title: '没有这个页面', text: '也许网址不完整。志愿者：请再次打开我们邮件里的链接。' },
  LINK_NOT_FOUND: {
    title: '这个链接不能用',
    text: '也许它不完整：请从我们的邮件里复制整个链接。或者它太旧了：任务结束几天后链接就失效。如果有人在等您，请告诉您的街区负责人。',
  },
  LINK_EXPIRED: {
    title: '这个链接已经失效',
    text: '任务结束几天后链接就失效。请找您的互助网络发来的更新的邮件。如果有人在等您，请告诉您的街区负责人。',
  },
  LINK_CLOSED: { title: '这个页面已经关闭', text: '您现在不能使用它。有问题吗？请打电话给发链接给您的互助网络。' },
  LINK_LEFT: {
    title: '您已经离开。谢谢您的帮助',
    text: '我们知道的关于您的内容都已删除，这个链接不能再打开任何东西。想回来吗？请问您的互助网络。',
  },
  CALL_OUT_OVER: {
    title: '这次求助已经结束。谢谢',
    text: '已经有人去了，或者不再需要了。也可能链接不完整：那么请复制整个链接。',
  },
  CROSS_SITE: { title: '我们没有照做', text: '那个按钮不在我们的页面上。请打开我们邮件里的链接，在那里按按钮。' },
  TOO_LARGE: { title: '文字太多了', text: '我们什么都没有保存。请返回，少发一些。' },
  NOT_A_FORM: { title: '我们看不懂', text: '我们什么都没有保存。请打开我们邮件里的链接，在那里按按钮。' },
  METHOD_NOT_ALLOWED: { title: '在这里不行', text: '请打开我们邮件里的链接，在那里按按钮。' },
  TOO_MANY_TRIES: { title: '次数太多了', text: '请等几分钟。然后再试一次。' },
  SOMETHING_WENT_WRONG: { title: '这里出了问题', text: '不是您的错。请过一分钟再试。' },
};

const back = '请回到您来的页面，再按一次按钮。';

export const problemsAt: typeof at = {
  mine: {
    PAGE_NOT_FOUND: '也许网址不完整。请再次打开您的专属链接。',
    LINK_NOT_FOUND: '也许它不完整：请复制整个链接。如果您在等帮助，请打电话给本地小组，说您的编号。',
    LINK_EXPIRED: '专属页面三个月后失效。如果您还在等帮助，请打电话给本地小组，说您的编号。',
    CROSS_SITE: '那个按钮不在我们的页面上。请打开您的专属链接，在那里按按钮。',
    NOT_A_FORM: '我们什么都没有保存。请打开您的专属链接，在那里按按钮。',
    METHOD_NOT_ALLOWED: '请打开您的专属链接，在那里按按钮。',
  },
  entry: {
    PAGE_NOT_FOUND: '也许网址不完整。请再次打开我们来信里的链接。',
    LINK_NOT_FOUND: '也许它不完整：请从我们的来信里复制整个链接。',
    LINK_EXPIRED: '有更新的链接，或者这个太旧了。请打电话给写信给你们的互助网络：他们可以再发一个。',
    CROSS_SITE: '那个按钮不在我们的页面上。请打开我们来信里的链接，在那里按按钮。',
    NOT_A_FORM: '我们什么都没有保存。请打开我们来信里的链接，在那里按按钮。',
    METHOD_NOT_ALLOWED: '请打开我们来信里的链接，在那里按按钮。',
  },
  forms: {
    PAGE_NOT_FOUND: '也许网址不完整。',
    CROSS_SITE: `那个按钮不在我们的页面上。${back}`,
    NOT_A_FORM: `我们什么都没有保存。${back}`,
    METHOD_NOT_ALLOWED: back,
  },
};
