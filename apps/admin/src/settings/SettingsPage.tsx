import { SETTING_GROUPS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { OfferingsSection } from '../offerings/OfferingsSection.tsx';
import { useMe } from '../staff/me.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { WordingsSection } from '../wordings/WordingsSection.tsx';
import { SettingRow } from './SettingRow.tsx';
import classes from './Settings.module.css';
import { useSettings } from './useSettings.ts';

/** What the network has set for itself: each number with what it does and how it came to that. Coordinators change it, all of the staff read it. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { settings, values, busy, error, askAgain } = useSettings();
  if (useMe().organization) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('settings.title')}</PageHeading>
      {error && !settings && <TryAgain error={error} onTryAgain={askAgain} />}
      {!settings && busy && <Waiting />}
      {settings && (
        <>
          <p className={classes.text}>
            {t('settings.text')} {!settings.some(({ changeable }) => changeable) && t('settings.readOnly')}
          </p>
          {SETTING_GROUPS.map((group) => (
            <Section key={group} title={t(`settings.group.${group}`)}>
              <ul className={classes.rows}>
                {settings
                  .filter((setting) => setting.group === group)
                  .map((setting) => (
                    <SettingRow key={setting.name} setting={setting} values={values} />
                  ))}
              </ul>
            </Section>
          ))}
          <OfferingsSection />
          <WordingsSection />
        </>
      )}
    </div>
  );
}
