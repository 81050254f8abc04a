import { LanguageTag } from '../ids.ts';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** A language that people here speak: its BCP 47 tag, its name in itself, and which way it is written. */
export type Language = { tag: LanguageTag; autonym: string; dir: Direction };

const ltr = (tag: string, autonym: string): Language => ({ tag: LanguageTag(tag), autonym, dir: 'ltr' });
const rtl = (tag: string, autonym: string): Language => ({ tag: LanguageTag(tag), autonym, dir: 'rtl' });

/** The languages of Westminster's census (ONS, Census 2021, TS024), most spoken first, and Sorani, which London also has. */
export const LANGUAGES: readonly Language[] = [
  ltr('en', 'English'),
  rtl('ar', 'العربية'),
  ltr('fr', 'français'),
  ltr('es', 'español'),
  ltr('it', 'italiano'),
  ltr('pt', 'português'),
  ltr('bn', 'বাংলা'),
  ltr('ru', 'русский'),
  ltr('el', 'Ελληνικά'),
  ltr('ku', 'kurdî (kurmancî)'),
  rtl('ckb', 'کوردیی ناوەندی'),
  ltr('ja', '日本語'),
  rtl('fa', 'فارسی'),
  ltr('de', 'Deutsch'),
  ltr('tr', 'Türkçe'),
  ltr('sq', 'shqip'),
  ltr('fil', 'Filipino'),
  ltr('pl', 'polski'),
  ltr('ro', 'română'),
  ltr('sv', 'svenska'),
  ltr('yue', '粵語'),
  ltr('hi', 'हिन्दी'),
  ltr('cmn', '中文'),
  ltr('nl', 'Nederlands'),
  ltr('sr', 'српски'),
  ltr('ms', 'Melayu'),
  ltr('ti', 'ትግርኛ'),
  ltr('so', 'Soomaali'),
  ltr('bg', 'български'),
  ltr('hu', 'magyar'),
  rtl('ur', 'اردو'),
  ltr('am', 'አማርኛ'),
  ltr('lt', 'lietuvių'),
  ltr('uk', 'українська'),
  ltr('ko', '한국어'),
  ltr('da', 'dansk'),
  ltr('th', 'ไทย'),
  rtl('he', 'עברית'),
  ltr('gu', 'ગુજરાતી'),
  ltr('si', 'සිංහල'),
  rtl('ps', 'پښتو'),
  ltr('cs', 'čeština'),
  ltr('fi', 'suomi'),
  ltr('ml', 'മലയാളം'),
  ltr('bfi', 'British Sign Language'),
  ltr('lv', 'latviešu'),
  ltr('ta', 'தமிழ்'),
  ltr('sk', 'slovenčina'),
  ltr('ne', 'नेपाली'),
  ltr('ln', 'lingála'),
  ltr('vi', 'Tiếng Việt'),
  ltr('cy', 'Cymraeg'),
  ltr('pa', 'ਪੰਜਾਬੀ'),
  ltr('mr', 'मराठी'),
  ltr('sl', 'slovenščina'),
  ltr('af', 'Afrikaans'),
  ltr('yo', 'Èdè Yorùbá'),
  ltr('et', 'eesti'),
  ltr('ak', 'Akan'),
  ltr('mt', 'Malti'),
  ltr('sw', 'Kiswahili'),
  ltr('ig', 'Igbo'),
  ltr('te', 'తెలుగు'),
  ltr('ga', 'Gaeilge'),
  ltr('sn', 'chiShona'),
  ltr('lg', 'Luganda'),
  rtl('phr', 'پہاڑی'),
  ltr('kri', 'Krio'),
  ltr('gd', 'Gàidhlig'),
  ltr('sco', 'Scots'),
  ltr('rom', 'Romani ćhib'),
  rtl('yi', 'ייִדיש'),
];

const BY_TAG = new Map<string, Language>(LANGUAGES.map((language) => [language.tag, language]));

/** Whether somebody can ask to be spoken to in this language. */
export function isKnownLanguage(tag: string): tag is LanguageTag {
  return BY_TAG.has(tag);
}

/** Which way this language is written; left to right where we do not know it. */
export function direction(tag: string): Direction {
  return BY_TAG.get(tag)?.dir ?? 'ltr';
}

/** A language's name in itself; its tag where we do not know it. */
export function autonym(tag: string): string {
  return BY_TAG.get(tag)?.autonym ?? tag;
}
