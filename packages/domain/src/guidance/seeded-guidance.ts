import type { Guidance } from './guidance.ts';

/** The guidance a new network starts with. */
export const SEEDED_GUIDANCE: Guidance = {
  day: '2026-01-05',
  texts: {
    en: [
      'Shopping: leave the bags at the door, knock, and step back. Go inside only if you both want it and your ward lead knows of it. Keep the receipt, and write the sum on it.',
      'Money: spend no more than you said. Never take a bank card or a PIN, and lend nobody money. You are paid back by the receipt, in cash or by the network. Take no gifts of money.',
      'Safety: say the code word first. If something feels wrong, go away and tell your ward lead. In danger, ring 999. If you feel ill, stay at home and hand the task back.',
      'Privacy: the name and the address are for this task alone. Do not write them down, photograph them or pass them on, not even in the volunteers’ chat. When it is done, forget them, as we do.',
      'Worries: if you fear that somebody is being hurt or cannot look after themselves, press “I am worried about somebody’s safety” on the task. Do not promise to keep it secret.',
    ].join('\n\n'),
    ar: [
      'التسوق: توضع الأكياس عند الباب، ثم الطرق والابتعاد قليلًا. الدخول فقط إذا أراد الطرفان ذلك وكان مسؤول الحي على علم به. يرجى حفظ الإيصال وكتابة المبلغ عليه.',
      'المال: لا تنفق أكثر مما ذكرت. لا تأخذ أبدًا بطاقة مصرفية أو رقمها السري، ولا تقرض أحدًا مالًا. يُرد إليك المبلغ حسب الإيصال، نقدًا أو عن طريق الشبكة. لا تقبل هدايا مالية.',
      'السلامة: تُقال كلمة التعارف أولًا. إذا بدا شيء غير مريح فابتعد وأخبر مسؤول الحي. عند الخطر اتصل بالرقم 999. إذا شعرت بالمرض فابقَ في البيت وأرجع المهمة.',
      'الخصوصية: الاسم والعنوان لهذه المهمة وحدها. لا تكتبهما ولا تصورهما ولا تنقلهما إلى أحد، ولا حتى في مجموعة المتطوعين. وبعد انتهاء المهمة انسهما، كما نفعل نحن.',
      'القلق على شخص: إذا خشيت أن أحدًا يتعرض للأذى أو لا يستطيع العناية بنفسه، فاضغط «أنا قلق على سلامة شخص» في صفحة المهمة. لا تعد بكتمان الأمر.',
    ].join('\n\n'),
  },
};
