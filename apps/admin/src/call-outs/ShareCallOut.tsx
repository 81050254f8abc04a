import { useTranslation } from 'react-i18next';
import type { ShareCallOutFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import classes from './CallOutSection.module.css';
import { ShareText } from './ShareText.tsx';

/** The call-out for the ward's own group chat: the words above and one link that identifies nobody; nothing before the first wave. */
export function ShareCallOut({ callOuts }: { callOuts: ShareCallOutFragment[] }) {
  const { t } = useTranslation();
  const texts = callOuts.flatMap(({ share }) => share);
  if (texts.length === 0) return null;
  return (
    <div className={classes.share}>
      <h3>{t('callOut.share.title')}</h3>
      <p>{t('callOut.share.why')}</p>
      {texts.map(({ language, text }) => (
        <ShareText key={language} language={language} text={text} />
      ))}
    </div>
  );
}

ShareCallOut.fragment = graphql(`fragment ShareCallOut on CallOut { id share { language text } }`);
