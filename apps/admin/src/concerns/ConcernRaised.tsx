import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { focusAtOnce } from '../ui/focus-at-once.ts';
import { Notice } from '../ui/Notice.tsx';

type Props = { heard: boolean; line: { name: string; phone: string } | null; onDone: () => void };

/** Thanks, and what happens next; where nobody here may read it, whom to ring. */
export function ConcernRaised({ heard, line, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Notice tone={heard ? 'canal' : 'brick'} urgent>
        <p>{t(heard ? 'concerns.raise.told' : 'concerns.raise.unheard')}</p>
        {line && (
          <p>
            <bdi>{line.name}</bdi> <PhoneLink number={line.phone} />
          </p>
        )}
      </Notice>
      <Button ref={focusAtOnce} onClick={onDone}>
        {t('platform.close')}
      </Button>
    </Stack>
  );
}
