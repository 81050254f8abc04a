import { Button, Stack } from '@mantine/core';
import { languageName, type PageLanguage } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentBox } from '../consents/ConsentBox.tsx';
import { spokenWith } from '../consents/spoken.ts';
import type { SelfIsolatingFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useSelfIsolating } from './useSelfIsolating.ts';

/** They tell on the telephone that they stay at home: written down by their yes alone, and deleted when it is over. */
export function SelfIsolating({ volunteer }: { volunteer: SelfIsolatingFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  const { id, languages, selfIsolating, isolationLanguage, isolationAt } = volunteer;
  const spoken = spokenWith(languages, reader);
  const [yes, setYes] = useState<PageLanguage | ''>('');
  const [missing, setMissing] = useState(false);
  const { stayAtHome, goOutAgain, busy, refusals } = useSelfIsolating(id);
  async function save() {
    setMissing(yes !== spoken);
    if (yes === spoken && (await stayAtHome(spoken))) setYes('');
  }
  return (
    <Disclosure summary={t('isolating.title')}>
      <Stack>
        {selfIsolating ? (
          <>
            {isolationAt && isolationLanguage && (
              <p>
                {t('isolating.agreed', {
                  language: languageName(isolationLanguage, reader),
                  time: formats.moment(isolationAt),
                })}
              </p>
            )}
            <Button variant="light" loading={busy} w="fit-content" onClick={() => void goOutAgain()}>
              {t('isolating.over')}
            </Button>
          </>
        ) : (
          <>
            <ConsentBox
              words="isolating.consent"
              spoken={spoken}
              yes={yes}
              onChange={setYes}
              error={missing && yes !== spoken && t('consent.missing')}
            />
            <Button variant="light" loading={busy} w="fit-content" onClick={() => void save()}>
              {t('isolating.save')}
            </Button>
          </>
        )}
        <Refusals refusals={refusals} />
      </Stack>
    </Disclosure>
  );
}

SelfIsolating.fragment = graphql(
  `fragment SelfIsolating on Volunteer { id languages selfIsolating isolationWords isolationLanguage isolationAt }`,
);
