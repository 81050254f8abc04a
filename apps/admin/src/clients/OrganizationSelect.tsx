import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TryAgain } from '../ui/TryAgain.tsx';
import { useOrganizations } from './useOrganizations.ts';

type Props = {
  label?: string;
  organizationId: string | null;
  hint?: string;
  error?: string | undefined;
  onPick: (organizationId: string | null) => void;
};

/** For which organisation of the directory a partner's program speaks, or somebody works. */
export function OrganizationSelect({ label, organizationId, hint, error, onPick }: Props) {
  const { t } = useTranslation();
  const { organizations, error: unread, askAgain } = useOrganizations();
  if (unread) return <TryAgain error={unread} onTryAgain={askAgain} />;
  return (
    <NativeSelect
      label={label ?? t('clients.make.organization')}
      description={hint ?? t('clients.make.organizationHint')}
      data={[{ value: '', label: t('clients.none') }, ...organizations]}
      value={organizationId ?? ''}
      error={error}
      onChange={(event) => onPick(event.currentTarget.value || null)}
    />
  );
}
