import { Checkbox, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';

type Props = { wards: { name: string }[]; meant: boolean; onMeant: (meant: boolean) => void };

/** The wards that would have no lead any more, named before anything is saved. */
export function LeftAlone({ wards, meant, onMeant }: Props) {
  const { t } = useTranslation();
  if (wards.length === 0) return null;
  return (
    <Notice tone="saffron" icon={<IconAlertTriangle size={20} aria-hidden />} urgent>
      <Stack gap="xs">
        <p>{t('staff.leftAlone', { wards: wards.map(({ name }) => name).join(t('platform.listComma')) })}</p>
        <Checkbox
          label={t('staff.leftAloneMeant')}
          checked={meant}
          onChange={(event) => onMeant(event.currentTarget.checked)}
          size="md"
        />
      </Stack>
    </Notice>
  );
}
