import { OWN_PROGRAM_SCOPES, REFERRAL_SCOPES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgramForm } from '../clients/ProgramForm.tsx';
import { useMakeApiClient } from '../clients/useMakeApiClient.ts';

const NOTHING = { name: '', scopes: [...REFERRAL_SCOPES], days: 90 };

/** A program of ours, what it may do, and its first key. */
export function MakeOurProgram() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const making = useMakeApiClient();
  const make = async () => {
    if (await making.makeApiClient({ ...draft, kind: 'PARTNER', wardCodes: [] })) setDraft(NOTHING);
  };
  return (
    <ProgramForm
      title={t('console.make')}
      nameLabel={t('console.programName')}
      draft={draft}
      scopes={OWN_PROGRAM_SCOPES}
      making={making}
      onSay={(said) => setDraft({ ...draft, ...said })}
      onMake={make}
    />
  );
}
