import { Checkbox } from '@mantine/core';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ReferralDraftFragment, ReferralField } from '../gql/graphql.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

type Props = { field: ReferralField; language: string; told: ReferralDraftFragment['told'] | null };

/** One field that the service needs, with what it would read there; ticked, the person agrees to it. */
export function ToldField({ field, language, told }: Props) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const known: Partial<Record<string, string | null>> = told ?? {};
  const text = field === 'language' ? languageName(language as never, reader) : known[field];
  const asked = field === 'householdSize' || field === 'diet' || field === 'allergies';
  return (
    <Checkbox
      value={field}
      label={t(`referral.field.${field}`)}
      description={
        <bdi dir={field === 'phone' ? 'ltr' : 'auto'}>{text ?? t(asked ? 'referral.askBelow' : 'referral.notKnown')}</bdi>
      }
      size="md"
    />
  );
}
