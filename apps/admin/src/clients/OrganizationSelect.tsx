import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrganizations } from './useOrganizations.ts';

type Props = {
  organizationId: string | null;
  label?: string;
  hint?: string;
  error?: string | undefined;
  onPick: (organizationId: string | null) => void;
};

/** For which organisation of the directory a partner's program speaks. */
export function OrganizationSelect({ organizationId, label, hint, error, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label ?? t('clients.make.organization')}
      description={hint ?? t('clients.make.organizationHint')}
      data={[{ value: '', label: t('clients.none') }, ...useOrganizations()]}
      value={organizationId ?? ''}
      error={error}
      onChange={(event) => onPick(event.currentTarget.value || null)}
    />
  );
}
