import type { PartWords } from './en.ts';

/** What a new network asks beside for each kind and way of help, and where it comes from, in Simplified Chinese. */
export const partsZh: PartWords = {
  NHS: '依照 NHS 对公众的说明。',
  GOVERNMENT: '依照政府对志愿者和雇主的说明。',
  CHARITIES: '依照志愿组织的建议。',
  shopping: '请对方列一份短清单，并问缺货时买什么。问有没有过敏。冷的食物要保持冷：请直接送去。只买清单上的东西，并留好收据。',
  prescription:
    '在药房请说姓名和地址。把袋子原封交给对方：不要打开，也不要看里面是什么。不要对药物提建议。谁感觉更不舒服，请打111，有危险打999。',
  post: '信件和包裹要封好再拿。只看寄到哪里。绝不要替人寄现金、银行卡或钥匙。',
  'check-in-call':
    '请说您的名字和暗号。问现在方不方便。多听少说。做不到的事不要答应。如果对方需要的不只是聊天，请告诉街区负责人。',
  'dog-walking': '全程用绳牵着狗。问它跟别的狗和孩子相处怎样。清理狗的粪便。不要喂它。一次只遛一户人家的狗。',
  'lend-an-item': '借出安全、干净的东西。先检查电线和插头。说好什么时候还。',
  IN_PERSON: '如果您咳嗽、发烧或不舒服，请留在家里。前后都要洗手。告诉别人您去哪里、什么时候回来。不要自己进对方家门。',
  BY_PHONE: '不想让对方看到您的号码，请先拨141。只在对方说安全的时候打电话。如果是别人接的，不要说为什么打电话。',
  ONLINE: '绝不要问密码或银行卡，也不要替对方输入。不要加对方为好友。做完后，请关掉您打开的东西。',
};
