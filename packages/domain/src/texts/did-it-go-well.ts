import type { PageLanguage } from '../languages/page-language.ts';
import { forTelephones } from './for-telephones.ts';
import { fitting } from './segments.ts';

/** Asks whoever was helped, in their language, and says neither what was needed nor who came. */
export function didItGoWell(network: string, language: PageLanguage): string {
  const [whole, short] = ASKED[language];
  return fitting([`${network}: ${forTelephones(whole)}`, forTelephones(short)]) ?? short;
}

const ASKED: Record<PageLanguage, readonly [whole: string, short: string]> = {
  en: [
    'did everything go well? Reply YES or NO. If NO, we will ring you. To get no texts reply STOP.',
    'Did everything go well? Reply YES or NO. If NO, we will ring you.',
  ],
  ar: [
    'هل سار كل شيء على ما يرام؟ أجب: نعم أو لا. إن كان لا فسنتصل بك. لإيقاف الرسائل: توقف',
    'هل سار كل شيء على ما يرام؟ أجب: نعم أو لا. إن كان لا فسنتصل بك.',
  ],
  fr: [
    'est-ce que tout s’est bien passé ? Répondez OUI ou NON. Si c’est NON, nous vous appellerons. Pour ne plus en recevoir : STOP.',
    'Est-ce que tout s’est bien passé ? Répondez OUI ou NON. Si c’est NON, nous vous appellerons.',
  ],
  es: [
    '¿fue todo bien? Responda SI o NO. Si es NO, le llamaremos. Para no recibir SMS, responda STOP.',
    '¿Fue todo bien? Responda SI o NO. Si es NO, le llamaremos.',
  ],
  pt: [
    'correu tudo bem? Responda SIM ou NAO. Se for NAO, vamos ligar. Para não receber SMS, responda STOP.',
    'Correu tudo bem? Responda SIM ou NAO. Se for NAO, vamos ligar.',
  ],
  bn: [
    'সব কি ভালো হয়েছে? উত্তর দিন হ্যাঁ বা না। না হলে আমরা ফোন করব। বার্তা থামাতে লিখুন: বন্ধ',
    'সব কি ভালো হয়েছে? উত্তর দিন হ্যাঁ বা না। না হলে আমরা ফোন করব।',
  ],
  it: [
    'è andato tutto bene? Risponda SI o NO. Se è NO, La chiamiamo. Per non ricevere SMS risponda STOP.',
    'È andato tutto bene? Risponda SI o NO. Se è NO, La chiamiamo.',
  ],
  fa: [
    'همه چیز خوب پیش رفت؟ جواب دهید: بله یا نه. اگر نه، به شما زنگ می‌زنیم. برای قطع پیامک: توقف',
    'همه چیز خوب پیش رفت؟ جواب دهید: بله یا نه. اگر نه، به شما زنگ می‌زنیم.',
  ],
  ru: [
    'всё прошло хорошо? Ответьте ДА или НЕТ. Если НЕТ, мы вам позвоним. Не присылать: СТОП',
    'Всё прошло хорошо? Ответьте ДА или НЕТ. Если НЕТ, мы вам позвоним.',
  ],
  zh: [
    '一切顺利吗？请回复“是”或“不”。回复“不”，我们会打电话给您。 不想再收短信，请回复“停止”。',
    '一切顺利吗？请回复“是”或“不”。回复“不”，我们会打电话给您。',
  ],
};
