import { PAGE_LANGUAGES, type PageLanguage, WRITTEN } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Choice } from '../ui/Choice.tsx';
import { Form } from '../ui/Form.tsx';
import rows from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { DaysSelect } from './DaysSelect.tsx';
import { KEY_LIVES } from './key-lives.ts';
import { OrganizationSelect } from './OrganizationSelect.tsx';
import { ReferrerLinkLine } from './ReferrerLinkLine.tsx';
import { useMakeReferrerLink } from './useMakeReferrerLink.ts';
import { useReferrerLinks } from './useReferrerLinks.ts';

type Draft = { organizationId: string | null; pageLanguage: PageLanguage; days: number };
const NOTHING: Draft = { organizationId: null, pageLanguage: 'en', days: 90 };

/** Links by which organisations without a program refer people to us: mailed, and ended at once. */
export function ReferrerLinks() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const { links, busy: loading, error, askAgain } = useReferrerLinks();
  const { makeReferrerLink, busy, refusals } = useMakeReferrerLink();
  const say = (said: Partial<Draft>) => setDraft({ ...draft, ...said });
  const make = async () => {
    if (await makeReferrerLink({ ...draft, organizationId: draft.organizationId ?? '' })) setDraft(NOTHING);
  };
  return (
    <Section title={t('referrerLinks.title')}>
      <p>{t('referrerLinks.text')}</p>
      <Form
        submit={t('referrerLinks.make')}
        busy={busy}
        refusals={refusals.filter(({ field }) => field !== 'organizationId')}
        onSubmit={make}
      >
        <OrganizationSelect
          organizationId={draft.organizationId}
          label={t('referrerLinks.organization')}
          hint={t('referrerLinks.organizationHint')}
          error={messageAt(refusals, 'organizationId')}
          onPick={(organizationId) => say({ organizationId })}
        />
        <Choice
          label={t('referrerLinks.language')}
          options={PAGE_LANGUAGES.map((tag) => ({ value: tag, label: WRITTEN[tag].autonym }))}
          value={draft.pageLanguage}
          onChange={(pageLanguage) => say({ pageLanguage })}
        />
        <DaysSelect label={t('referrerLinks.days')} options={KEY_LIVES} days={draft.days} onPick={(days) => say({ days })} />
      </Form>
      {error && !links && <TryAgain error={error} onTryAgain={askAgain} />}
      {!links && loading && <Waiting />}
      {links?.length === 0 && <p>{t('referrerLinks.none')}</p>}
      <ul className={rows.rows}>
        {links?.map((link) => (
          <ReferrerLinkLine key={link.id} link={link} />
        ))}
      </ul>
    </Section>
  );
}
