import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { useOpenReferral } from './useOpenReferral.ts';

const FIELDS = ['calledName', 'phone', 'email', 'address', 'postcode', 'safeContact'] as const;
const MORE = ['note', 'householdSize', 'diet', 'allergies'] as const;
const LEFT_TO_RIGHT: readonly string[] = ['email', 'postcode'];

/** What somebody said yes to telling this service: shown at a press, on record, and put away again. */
export function WhatTheyTold({ referralId }: { referralId: string }) {
  const { t } = useTranslation();
  const { envelope, putAway, openReferral, busy, refusals } = useOpenReferral(referralId);
  return (
    <Section title={t('console.told')}>
      <p>{t(envelope ? 'console.toldText' : 'console.showNote')}</p>
      <Shown shown={envelope !== null}>
        {envelope && (
          <Facts>
            {[...FIELDS, ...MORE].map(
              (field) =>
                envelope[field] !== null && (
                  <Fact key={field} wide name={t(`referral.field.${field}`)}>
                    {field === 'phone' ? (
                      <PhoneLink number={envelope.phone ?? ''} />
                    ) : (
                      <bdi dir={LEFT_TO_RIGHT.includes(field) ? 'ltr' : 'auto'}>{envelope[field]}</bdi>
                    )}
                  </Fact>
                ),
            )}
          </Facts>
        )}
      </Shown>
      <Refusals refusals={refusals} />
      <Group mt="sm">
        {envelope ? (
          <Button variant="default" onClick={putAway}>
            {t('console.putAway')}
          </Button>
        ) : (
          <Button loading={busy} onClick={() => void openReferral()}>
            {t('console.show')}
          </Button>
        )}
      </Group>
    </Section>
  );
}
