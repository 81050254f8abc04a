import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOrganizations } from './useOrganizations.ts';

type Props = {
  label: string;
  hint: string;
  organizationId: string | null;
  error?: string | undefined;
  onPick: (organizationId: string | null) => void;
};

/** For which organisation of the directory a partner's program speaks, or somebody works. */
export function OrganizationSelect({ label, hint, organizationId, error, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      description={hint}
      data={[{ value: '', label: t('clients.none') }, ...useOrganizations()]}
      value={organizationId ?? ''}
      error={error}
      onChange={(event) => onPick(event.currentTarget.value || null)}
    />
  );
}
