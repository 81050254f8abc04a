import { type PageLanguage, readBySpeakersOf } from './page-language.ts';

/** The first of our languages that a browser or a program wishes for (`Accept-Language`, RFC 9110), by its weights; English where there is none. */
export function wishedLanguage(header: string | undefined): PageLanguage {
  const wishes = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { language: readBySpeakersOf(range.split('-')[0] ?? ''), weight: Number(weight) || 0 };
  });
  const best = wishes.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? 'en';
}
