/** What somebody may answer to a text of ours. */
export const TEXT_ANSWERS = ['YES', 'NO', 'STOP'] as const;
/** One of those answers. */
export type TextAnswer = (typeof TEXT_ANSWERS)[number];

/** As people type it, a line for each language that we write. */
const SAID: Record<TextAnswer, readonly string[]> = {
  YES: [
    ...['yes', 'y', 'yes please', 'yes i can', 'i can'],
    ...['نعم', 'أجل', 'أستطيع', 'نعم أستطيع'],
    ...['oui', 'oui je peux', 'je peux'],
    ...['sí', 'sí puedo', 'puedo'],
    ...['sim', 'sim posso', 'posso'],
    ...['হ্যাঁ', 'হ্যা', 'হাঁ', 'জি', 'পারব', 'আমি পারব', 'হ্যাঁ পারব'],
    ...['sì', 'sì posso', 'posso io'],
    ...['بله', 'آره', 'می‌توانم', 'بله می‌توانم'],
    ...['да', 'да могу', 'могу', 'я могу'],
    ...['是', '好', '好的', '可以', '我可以', '能'],
  ],
  NO: [
    ...['no', 'n', 'no thanks', 'no thank you', 'sorry no', 'no sorry', 'i can’t'],
    ...['لا', 'لا شكرًا', 'لا أستطيع'],
    ...['non', 'non merci', 'je ne peux pas'],
    ...['no gracias', 'no puedo'],
    ...['não', 'não obrigado', 'não obrigada', 'não posso'],
    ...['না', 'না ধন্যবাদ', 'পারব না', 'আমি পারব না'],
    ...['no grazie', 'non posso'],
    ...['نه', 'خیر', 'نه ممنون', 'نمی‌توانم'],
    ...['нет', 'нет спасибо', 'не могу', 'я не могу'],
    ...['否', '不', '不能', '不可以', '不行', '我不可以'],
  ],
  STOP: [
    ...['stop', 'stop all', 'stopall', 'unsubscribe'],
    ...['توقف', 'قف', 'إيقاف', 'أوقف', 'أوقفوا'],
    ...['arrêt', 'arrêter', 'arrêtez'],
    ...['alto', 'parar', 'pare', 'cancelar', 'sair'],
    ...['বন্ধ', 'বন্ধ করুন', 'থামুন'],
    ...['basta', 'ferma', 'cancella'],
    ...['لغو', 'بس'],
    ...['стоп', 'хватит', 'отписаться'],
    ...['停', '停止', '退订'],
  ],
};
const ANSWERS = new Map(TEXT_ANSWERS.flatMap((answer) => SAID[answer].map((words) => [plain(words), answer] as const)));

/** Longer than the longest of those words with some air: nothing of it is read. */
const LONGEST_ANSWER = 40;

/** Yes, no or stop, in whatever case, with spaces, stops, accents and vowel signs or without; null for anything else, which nobody guesses at. */
export function readAnswer(text: string): TextAnswer | null {
  return text.length > LONGEST_ANSWER ? null : (ANSWERS.get(plain(text)) ?? null);
}

/** Without what a telephone leaves out or adds: accents, Arabic vowel signs and hamzas, marks of direction, the stretched line, apostrophes; the two ways of Arabic and Persian for one letter are one. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\p{Cf}\u0640'’]/gu, '')
    .replace(/ٱ/gu, 'ا')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
