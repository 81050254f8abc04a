import { languageName } from '@wardwise/domain';
import type { CallOutTextPreviewFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import classes from './CallOutSection.module.css';

/** The words as they will be read, in their own direction. */
export function CallOutTextPreview({ words }: { words: CallOutTextPreviewFragment }) {
  const reader = usePageLanguage();
  return (
    <figure className={classes.text}>
      <figcaption>{languageName(words.language, reader)}</figcaption>
      <blockquote lang={words.language} dir={words.direction}>
        {words.text}
      </blockquote>
    </figure>
  );
}

CallOutTextPreview.fragment = graphql(`fragment CallOutTextPreview on CallOutText { language direction text }`);
