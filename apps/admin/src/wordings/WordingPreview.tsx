import { callOutText, type PageLanguage, WORDINGS, type WordingKey, type WordingValues, WRITTEN } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import classes from '../settings/Settings.module.css';
import { useMailPreview } from './useMailPreview.ts';
import wordingClasses from './Wording.module.css';

type Props = {
  wordingKey: WordingKey;
  language: PageLanguage;
  text: string;
  /** The very text that would tell of somebody, empty where a slot is wrong; null where all is well. */
  trouble: string | null;
  values: WordingValues;
};

const EXAMPLES = 3;

/** What would be said: some call-outs of this network, and the whole mail. */
export function WordingPreview({ wordingKey: key, language, text, trouble, values }: Props) {
  const { t } = useTranslation();
  const mail = useMailPreview(key, language, text, trouble === null);
  const written = { lang: WRITTEN[language].lang, dir: WRITTEN[language].dir };
  if (trouble === '') return null;
  if (trouble !== null)
    return (
      <div role="status" className={classes.tried}>
        <p className={classes.text}>{t('offerings.breaks')}</p>
        <p className={classes.text} {...written}>
          {trouble}
        </p>
      </div>
    );
  const sentences = { ...values.sentences, [language]: { ...values.sentences?.[language], [key]: text } };
  const examples = values.labels.slice(0, EXAMPLES).map((label, n) =>
    callOutText(
      {
        publicLabel: { en: label, [language]: label },
        locality: values.localities[n % values.localities.length] ?? '',
        when: 'THIS_WEEK',
        language: values.languages[n % values.languages.length] ?? null,
        byOrganization: key === 'CALL_OUT_ORGANIZATION',
        sentences,
      },
      language,
    ),
  );
  return (
    <div className={classes.tried}>
      {WORDINGS[key].place === 'CALL_OUT' && (
        <div role="status">
          <p className={classes.text}>{t('wordings.examples')}</p>
          <ul className={wordingClasses.examples} {...written}>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </div>
      )}
      {mail && (
        <>
          <p className={classes.text}>{t('wordings.mail')}</p>
          <div {...written}>
            <p className={classes.text}>
              <b>{mail.subject}</b>
            </p>
            <p className={wordingClasses.mail}>{mail.text}</p>
          </div>
        </>
      )}
    </div>
  );
}
