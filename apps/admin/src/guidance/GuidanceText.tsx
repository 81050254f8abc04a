import { PAGE_LANGUAGES, type PageLanguage, WRITTEN } from '@wardwise/domain';

type Props = {
  texts: readonly { language: string; text: string }[];
  parts: readonly { about: string; language: string; text: string; source: string }[];
  nameOf: (about: string) => string;
};

/** Guidance as volunteers read it, in each page language it stands in; the others are shown the English. */
export function GuidanceText({ texts, parts, nameOf }: Props) {
  const written = PAGE_LANGUAGES.filter((language) => texts.some((one) => one.language === language && one.text.trim() !== ''));
  return written.map((language: PageLanguage) => (
    <div key={language} lang={language} dir={WRITTEN[language].dir}>
      {texts
        .filter((one) => one.language === language)
        .flatMap(({ text }) => text.split('\n\n'))
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {parts
        .filter((part) => part.language === language && part.text.trim() !== '')
        .map(({ about, text, source }) => (
          <p key={about}>
            <strong>{nameOf(about)}</strong> {text} ({source})
          </p>
        ))}
    </div>
  ));
}
