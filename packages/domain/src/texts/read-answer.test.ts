import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, TEXT_ANSWERS } from './read-answer.ts';

describe('an answer by text', () => {
  it.each([
    ['YES', 'YES'],
    [' yes. ', 'YES'],
    ['Yes!!', 'YES'],
    ['“Yes”', 'YES'],
    ['y', 'YES'],
    ['Ｙｅｓ', 'YES'],
    ['نعم', 'YES'],
    ['نَعَم.', 'YES'],
    ['\u200fنعم', 'YES'],
    ['أستطيع', 'YES'],
    ['No', 'NO'],
    ['no, thanks', 'NO'],
    ['I can’t', 'NO'],
    ['لا', 'NO'],
    ['لا، شكرًا', 'NO'],
    ['STOP', 'STOP'],
    ['Stop.', 'STOP'],
    ['توقف', 'STOP'],
    ['إيقاف', 'STOP'],
    ['Oui.', 'YES'],
    ['Non, merci', 'NO'],
    ['ARRÊT', 'STOP'],
    ['Sí', 'YES'],
    ['si', 'YES'],
    ['Não', 'NO'],
    ['nao', 'NO'],
    ['হ্যাঁ', 'YES'],
    ['না।', 'NO'],
    ['বন্ধ', 'STOP'],
    ['Sì!', 'YES'],
    ['بله', 'YES'],
    ['آره', 'YES'],
    ['مي\u200cتوانم', 'YES'],
    ['نه', 'NO'],
    ['Да', 'YES'],
    ['НЕТ', 'NO'],
    ['стоп', 'STOP'],
    ['可以。', 'YES'],
    ['不', 'NO'],
    ['退订', 'STOP'],
  ])('%j is %s', (text, answer) => {
    expect(readAnswer(text)).toBe(answer);
  });

  it.each([
    '',
    ' ',
    '?',
    'Yes but only after five',
    'yes no',
    'Who is this?',
    'maybe',
    'yesterday',
    'لا أعرف',
    'نعم أو لا',
    'oui ou non',
    'পারব কি না',
    'да нет',
    '可以吗 什么时候',
    '🙂',
  ])('%j is none of them: nobody guesses', (text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it('whatever is sent is one of them or nothing, and a long text is nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = readAnswer(text);
        expect(read === null || TEXT_ANSWERS.includes(read)).toBe(true);
      }),
    );
    expect(readAnswer(`yes${' '.repeat(60)}`)).toBeNull();
  });
});
