import { direction, languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { spokenTo } from '../consents/spoken.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useReadIn } from '../page-language/useReadIn.ts';
import { useMe } from '../staff/me.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './PrivacyNotice.module.css';

/** In the order in which they are read out. */
const SENTENCES = ['write', 'see', 'volunteer', 'erase', 'card', 'rights', 'ask'] as const;

/** To be read aloud before anything is typed, in the language of who is listening where we have it. */
export function PrivacyNotice({ language }: { language: string }) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const { network } = useMe();
  const spoken = spokenTo(language, reader);
  const read = useReadIn(spoken);
  return (
    <aside className={classes.notice} aria-label={t('notice.title')}>
      <Disclosure summary={t('notice.title')} open>
        {spoken !== language && <p className={classes.hint}>{t('notice.other', { language: languageName(language, reader) })}</p>}
        <div lang={spoken} dir={direction(spoken)} className={classes.words}>
          {read ? (
            SENTENCES.map((sentence) => <p key={sentence}>{read(`notice.${sentence}`, { count: network.cardDays })}</p>)
          ) : (
            <Waiting />
          )}
        </div>
      </Disclosure>
    </aside>
  );
}
