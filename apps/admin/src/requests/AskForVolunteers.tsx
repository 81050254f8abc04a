import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskForVolunteersFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useMe } from '../staff/me.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { AskForVolunteersForm } from './AskForVolunteersForm.tsx';

/** An organisation needs volunteers on one day: a lead asks on its behalf. Nothing where nobody would know where to come. */
export function AskForVolunteers({ service }: { service: AskForVolunteersFragment }) {
  const { t } = useTranslation();
  const [elsewhere, setElsewhere] = useState(false);
  const me = useMe();
  const takesCalls = me.roles.some((role) => role === 'WARD_LEAD' || role === 'COORDINATOR');
  const there = service.status === 'ACTIVE' || service.status === 'TEMPORARILY_CLOSED';
  if (!takesCalls || !there || !service.places.some(({ postcode }) => postcode)) return null;
  return (
    <Section title={t('asks.title')}>
      <p>{t('asks.text')}</p>
      <Shown shown={elsewhere}>{elsewhere && <Notice tone="canal">{t('asks.elsewhere')}</Notice>}</Shown>
      {!elsewhere && (
        <Unfold label={t('asks.open')}>
          <AskForVolunteersForm service={service} onElsewhere={() => setElsewhere(true)} />
        </Unfold>
      )}
    </Section>
  );
}

AskForVolunteers.fragment = graphql(`fragment AskForVolunteers on Service { id status places { name address postcode } }`);
