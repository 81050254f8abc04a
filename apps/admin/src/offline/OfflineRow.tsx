import { Button, Group } from '@mantine/core';
import { languageName } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { SnoozePicker } from '../snoozes/SnoozePicker.tsx';
import type { KeptRequest } from './kept-queue.ts';
import classes from './OfflineQueue.module.css';
import { keepAs } from './waiting/keep.ts';
import { useSnoozeWaits } from './waiting/useWaits.ts';
import { WaitsSign } from './waiting/WaitsSign.tsx';

/** One request as it was, with "not now", which waits for a connection. */
export function OfflineRow({ request }: { request: KeptRequest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  const waits = useSnoozeWaits(request.id);
  const [asking, setAsking] = useState(false);
  const [dayless, setDayless] = useState(false);
  const { id, category, ward, language, status, urgency, neededBy } = request;
  const what = `${category} · ${ward ?? t('request.noWard')}`;
  return (
    <li className={classes.row}>
      <article className={classes.what}>
        <strong>{what}</strong>
        <span>
          {[
            t(`status.${status}` as 'status.OPEN'),
            t(`urgency.${urgency}` as 'urgency.TODAY'),
            language && languageName(language, reader),
            neededBy && t('request.neededByDay', { day: formats.day(neededBy) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <WaitsSign requestId={id} />
        {!waits && (
          <Group>
            <Button
              variant="default"
              aria-expanded={asking}
              aria-label={`${t('snooze.not')}: ${what}`}
              onClick={() => setAsking(!asking)}
            >
              {t('snooze.not')}
            </Button>
          </Group>
        )}
        {asking && !waits && (
          <SnoozePicker
            busy={false}
            error={dayless ? t('snooze.dayHint') : undefined}
            onPick={(choice, day) => {
              if (choice === 'DAY' && !day) return setDayless(true);
              setAsking(false);
              keepAs({ category, ward, to: null }, { verb: 'snooze', choice, day }, id, crypto.randomUUID());
            }}
          />
        )}
      </article>
    </li>
  );
}
