import type { GuidancePart } from './guidance.ts';

const NHS = { en: 'In line with what the NHS tells the public.', ar: 'بما يوافق ما تقوله هيئة الصحة الوطنية للناس.' };
const GOVERNMENT = {
  en: 'In line with what the government tells volunteers and employers.',
  ar: 'بما يوافق ما تقوله الحكومة للمتطوعين وأصحاب العمل.',
};
const CHARITIES = {
  en: 'In line with what volunteering charities advise.',
  ar: 'بما يوافق ما تنصح به الجمعيات المعنية بالتطوع.',
};

/** What a new network asks beside for each kind of help, and each way of helping. */
export const SEEDED_PARTS: readonly GuidancePart[] = [
  {
    about: 'shopping',
    texts: {
      en: 'Ask for a short list, and what to bring if a thing is sold out. Ask about allergies. Keep cold food cold: go straight there. Buy what is on the list, and keep the receipt.',
      ar: 'اطلب قائمة قصيرة، واسأل عن البديل إذا نفد شيء، وعن الحساسية من الأطعمة. اذهب مباشرة حتى يبقى الطعام البارد باردًا. اشترِ ما في القائمة فقط واحتفظ بالإيصال.',
    },
    source: CHARITIES,
  },
  {
    about: 'prescription',
    texts: {
      en: 'Say the name and the address at the pharmacy. Hand the bag over closed: do not open it, and do not read what is in it. Give no advice about medicine. Who feels worse rings 111, in danger 999.',
      ar: 'قل الاسم والعنوان في الصيدلية. سلّم الكيس مغلقًا: لا تفتحه ولا تقرأ ما فيه. لا تقدم نصائح عن الأدوية. من يشعر بأنه أسوأ يتصل بالرقم 111، وعند الخطر 999.',
    },
    source: NHS,
  },
  {
    about: 'post',
    texts: {
      en: 'Take letters and parcels closed. Read nothing on them but where they go. Never take cash, cards or keys to post.',
      ar: 'خذ الرسائل والطرود مغلقة، ولا تقرأ منها إلا وجهتها. لا تأخذ أبدًا نقودًا أو بطاقات أو مفاتيح لإرسالها.',
    },
    source: CHARITIES,
  },
  {
    about: 'check-in-call',
    texts: {
      en: 'Say your first name and the code word. Ask if it is a good time. Listen more than you talk. Promise nothing that you cannot keep. Who needs more than a chat: tell your ward lead.',
      ar: 'قل اسمك الأول وكلمة التعارف، واسأل هل الوقت مناسب. أنصت أكثر مما تتكلم. لا تعد بما لا تستطيع. إذا احتاج الشخص إلى أكثر من حديث فأخبر مسؤول الحي.',
    },
    source: CHARITIES,
  },
  {
    about: 'dog-walking',
    texts: {
      en: 'Keep the dog on its lead all the time. Ask how it is with other dogs and children. Pick up after it. Give it nothing to eat. Walk one household’s dog at a time.',
      ar: 'أبقِ الكلب مربوطًا طوال الوقت. اسأل كيف يتصرف مع الكلاب الأخرى والأطفال. نظّف خلفه ولا تطعمه شيئًا. لا تجمع كلاب أكثر من بيت.',
    },
    source: GOVERNMENT,
  },
  {
    about: 'lend-an-item',
    texts: {
      en: 'Lend what is safe and clean. Look at cables and plugs first. Agree when it comes back.',
      ar: 'أعر ما هو آمن ونظيف. افحص الأسلاك والمقابس أولًا. اتفقا على موعد إعادته.',
    },
    source: GOVERNMENT,
  },
  {
    about: 'IN_PERSON',
    texts: {
      en: 'Stay at home if you have a cough, a high temperature or feel ill. Wash your hands before and after. Tell somebody where you go and when you are back. Do not go inside on your own.',
      ar: 'ابقَ في البيت إذا كان لديك سعال أو حرارة أو شعرت بالمرض. اغسل يديك قبل المهمة وبعدها. أخبر شخصًا أين تذهب ومتى تعود. لا تدخل وحدك.',
    },
    source: NHS,
  },
  {
    about: 'BY_PHONE',
    texts: {
      en: 'To keep your own number to yourself, dial 141 before theirs. Ring only when they said it is safe. If somebody else answers, do not say why you ring.',
      ar: 'لإخفاء رقمك اطلب 141 قبل رقمهم. اتصل فقط في الوقت الذي قالوا إنه آمن. إذا أجاب شخص آخر فلا تقل لماذا تتصل.',
    },
    source: CHARITIES,
  },
  {
    about: 'ONLINE',
    texts: {
      en: 'Never ask for a password or a bank card, and never type one for them. Do not add them as a friend. Close what you opened when it is done.',
      ar: 'لا تطلب أبدًا كلمة سر أو بطاقة مصرفية، ولا تكتبها بدلًا منهم. لا تضفهم إلى أصدقائك. أغلق ما فتحته عند الانتهاء.',
    },
    source: GOVERNMENT,
  },
];
