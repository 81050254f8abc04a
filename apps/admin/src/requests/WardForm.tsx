import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { usePlaceRequest } from './usePlaceRequest.ts';

type Props = { requestId: string; wardCode: string | null };

export function WardForm({ requestId, wardCode }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(wardCode ?? '');
  const { placeRequest, busy, refusals } = usePlaceRequest(requestId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void placeRequest(picked, wardCode);
      }}
    >
      <Group align="end" mb={refusals.length > 0 ? 'sm' : 0}>
        <NativeSelect
          label={t('place.pick')}
          data={[{ value: '', label: t('intake.pick') }, ...useWardOptions()]}
          value={picked}
          onChange={(event) => setPicked(event.currentTarget.value)}
          style={{ flexGrow: 1 }}
        />
        <Button type="submit" loading={busy} disabled={picked === '' || picked === wardCode}>
          {t('place.place')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
    </form>
  );
}
