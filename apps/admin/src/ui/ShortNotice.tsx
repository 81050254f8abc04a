import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import classes from './ShortNotice.module.css';

type Props = { at: 'signIn' | 'invitation' | 'concern' };

/** What becomes of what is typed here, in a line, and the way to the whole notice: in another tab, so that nothing typed is lost. */
export function ShortNotice({ at }: Props) {
  const { t } = useTranslation();
  const language = usePageLanguage();
  return (
    <p className={classes.notice}>
      {t(`privacy.at.${at}`)}{' '}
      <a href={`/privacy?lang=${language}`} target="_blank" rel="noopener">
        {t('privacy.link')}
      </a>
    </p>
  );
}
