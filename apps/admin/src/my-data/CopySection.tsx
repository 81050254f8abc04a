import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useOwnCopy } from './useOwnCopy.ts';

/** A copy of it all, as a file that people and machines read. */
export function CopySection() {
  const { t } = useTranslation();
  const { takeCopy, soFar, refusals } = useOwnCopy();
  return (
    <Section title={t('myData.copy')}>
      <Stack>
        <p>{t('myData.copyText')}</p>
        <div role="status">
          {soFar && soFar.inAll > 0 && <p>{t('myData.gathered', { soFar: soFar.count, inAll: soFar.inAll })}</p>}
        </div>
        <Refusals refusals={refusals} />
        <Group>
          <Button variant="default" loading={soFar !== null} onClick={() => void takeCopy()}>
            {t('myData.takeCopy')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
