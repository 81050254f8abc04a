import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import rows from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { DaysSelect } from './DaysSelect.tsx';
import { KEY_LIVES } from './key-lives.ts';
import { OrganizationSelect } from './OrganizationSelect.tsx';
import { useReferrerLinks } from './useReferrerLinks.ts';

const NOTHING = { organizationId: null as string | null, pageLanguage: 'en' as 'en' | 'ar', days: 90 };

/** Links by which organisations without a program refer people to us: mailed, and ended at once. */
export function ReferrerLinks() {
  const { t } = useTranslation();
  const formats = useFormats();
  const [draft, setDraft] = useState(NOTHING);
  const { links, makeReferrerLink, revokeReferrerLink, busy, refusals } = useReferrerLinks();
  const say = (said: Partial<typeof NOTHING>) => setDraft({ ...draft, ...said });
  return (
    <Section title={t('referrerLinks.title')}>
      <p>{t('referrerLinks.text')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void makeReferrerLink(draft).then((made) => made && setDraft(NOTHING));
        }}
      >
        <Stack>
          <OrganizationSelect
            organizationId={draft.organizationId}
            label={t('referrerLinks.organization')}
            hint={t('referrerLinks.organizationHint')}
            error={messageAt(refusals, 'organizationId')}
            onPick={(organizationId) => say({ organizationId })}
          />
          <Choice
            label={t('referrerLinks.language')}
            options={[
              { value: 'en', label: 'English' },
              { value: 'ar', label: 'العربية' },
            ]}
            value={draft.pageLanguage}
            onChange={(pageLanguage) => say({ pageLanguage })}
          />
          <DaysSelect label={t('referrerLinks.days')} options={KEY_LIVES} days={draft.days} onPick={(days) => say({ days })} />
          <Group>
            <Button type="submit" loading={busy}>
              {t('referrerLinks.make')}
            </Button>
          </Group>
          <Refusals refusals={refusals} />
        </Stack>
      </form>
      <ul className={rows.rows}>
        {links.map(({ id, organizationName, expiresAt, live, referrals }) => (
          <li key={id}>
            <strong>
              <bdi>{organizationName}</bdi>
            </strong>{' '}
            · {live ? t('referrerLinks.until', { day: formats.date(expiresAt) }) : t('referrerLinks.over')} ·{' '}
            {t('referrerLinks.came', { count: referrals })}
            {live && (
              <Button
                variant="default"
                size="compact-sm"
                mx="sm"
                loading={busy}
                aria-label={t('referrerLinks.endNamed', { name: organizationName })}
                onClick={() => void revokeReferrerLink(id)}
              >
                {t('referrerLinks.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
