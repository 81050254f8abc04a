import { dayIn, TIME_ZONE, WAYS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Live } from '../ui/Live.tsx';
import { Pill } from '../ui/Pill.tsx';
import { GuidanceForm } from './GuidanceForm.tsx';
import { GuidanceText } from './GuidanceText.tsx';
import { inputOf } from './guidance-draft.ts';
import { useGuidance } from './useGuidance.ts';

/** What volunteers are asked to keep to: every version with the day it counts from; a coordinator writes the next. */
export function GuidanceSection() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { hash } = useLocation();
  const { roles } = useMe();
  const { versions, categories, writeGuidance, busy, refusals } = useGuidance();
  const today = dayIn(TIME_ZONE, new Date());
  const now = versions.find(({ day }) => day <= today)?.id;
  const nameOf = (about: string) =>
    categories.find(({ key }) => key === about)?.label ??
    (WAYS.some((way) => way === about) ? t(`way.${about as 'IN_PERSON'}`) : about);
  const about = [...categories.map(({ key }) => key), ...WAYS];
  return (
    <Disclosure id="guidance" open={hash === '#guidance'} summary={t('guidance.title')}>
      <p>{t('guidance.intro')}</p>
      <Live>{t('guidance.count', { count: versions.length })}</Live>
      {versions.map((version) => (
        <Disclosure
          key={version.id}
          summary={
            <>
              {t('guidance.since', { day: date(version.day) })}{' '}
              {version.id === now && <Pill tone="canal">{t('guidance.now')}</Pill>}
              {version.day > today && <Pill tone="saffron">{t('guidance.later')}</Pill>}
            </>
          }
        >
          <GuidanceText texts={version.texts} parts={version.parts} nameOf={nameOf} />
        </Disclosure>
      ))}
      {roles.includes('COORDINATOR') && versions.length > 0 && (
        <Disclosure summary={t('guidance.new')}>
          <GuidanceForm
            key={versions[0]?.id}
            newest={versions[0]}
            {...{ about, nameOf, busy, refusals }}
            onWrite={(draft) => void writeGuidance(inputOf(draft))}
          />
        </Disclosure>
      )}
    </Disclosure>
  );
}
