import { SegmentedControl } from '@mantine/core';
import { autonym, STAFF_LANGUAGES, type StaffLanguage, staffLanguage } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from './usePageLanguage.ts';

type Props = { onPick: (language: StaffLanguage) => void };

/** Each language in its own name, so that nobody has to read the other one first. */
export function LanguageSwitch({ onPick }: Props) {
  const { t } = useTranslation();
  const options = STAFF_LANGUAGES.map((tag) => ({ value: tag, label: <span lang={tag}>{autonym(tag)}</span> }));
  return (
    <SegmentedControl
      aria-label={t('pageLanguage.label')}
      data={options}
      value={usePageLanguage()}
      onChange={(tag) => onPick(staffLanguage(tag))}
      fullWidth
    />
  );
}
