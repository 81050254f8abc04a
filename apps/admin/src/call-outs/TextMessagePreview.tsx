import { languageName, MOST_SEGMENTS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { TextMessagePreviewFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import classes from './CallOutSection.module.css';

/** What those read who want texts, and how many parts each is paid for as; nothing where no texts are sent. */
export function TextMessagePreview({ messages }: { messages: TextMessagePreviewFragment[] }) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  if (messages.length === 0) return null;
  const parts = messages.map(({ language, segments: count }) =>
    t('texts.parts', { language: languageName(language, reader), count, most: MOST_SEGMENTS }),
  );
  return (
    <details>
      <summary>{t('texts.preview', { parts: parts.join(t('platform.listComma')) })}</summary>
      {messages.map(({ language, direction, text }) => (
        <figure key={language} className={classes.text}>
          <figcaption>{languageName(language, reader)}</figcaption>
          <blockquote lang={language} dir={direction}>
            {text}
          </blockquote>
        </figure>
      ))}
    </details>
  );
}

TextMessagePreview.fragment = graphql(`fragment TextMessagePreview on TextMessage { language direction text segments }`);
