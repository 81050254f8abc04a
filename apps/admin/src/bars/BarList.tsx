import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useBars } from './useBars.ts';

/** The bar list as a coordinator reviews it; nothing in it says whose an entry is. */
export function BarList() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { bars, reviewBar, busy, refusals } = useBars();
  if (bars.length === 0) return null;
  return (
    <Disclosure summary={t('bars.title')}>
      <p>{t('bars.text')}</p>
      <ul>
        {bars.map(({ id, reason, barredOn, reviewOn, reviewDue }) => (
          <li key={id}>
            {t('bars.entry', { day: date(barredOn), reason: t(`standing.removed.${reason}`), review: date(reviewOn) })}{' '}
            {reviewDue && <Pill tone="saffron">{t('bars.due')}</Pill>}
            <Group gap="xs">
              <Button variant="light" loading={busy} onClick={() => void reviewBar(id, true)}>
                {t('bars.keep')}
              </Button>
              <Button variant="default" loading={busy} onClick={() => void reviewBar(id, false)}>
                {t('bars.lift')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <Refusals refusals={refusals} />
    </Disclosure>
  );
}
