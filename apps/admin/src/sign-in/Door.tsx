import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { NetworkFrame } from '../networks/NetworkFrame.tsx';
import { NowherePage } from '../networks/NowherePage.tsx';
import { useNetwork } from '../networks/useNetwork.ts';
import { LanguageSwitch } from '../page-language/LanguageSwitch.tsx';
import { speak } from '../page-language/words.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './Door.module.css';

type Props = { title: string; children: ReactNode /** What stands under the sheet. */; below?: ReactNode };

/** The way in: the network's band, the languages, and one sheet. */
export function Door({ title, children, below }: Props) {
  const { network, unknown } = useNetwork();
  if (unknown) return <NowherePage />;
  return (
    <NetworkFrame
      name={network?.name ?? ''}
      demo={network?.demo ?? false}
      menu={<LanguageSwitch onPick={(language) => void speak(language)} />}
    >
      <div className={classes.door}>
        <Stack className={classes.card}>
          <PageHeading>{title}</PageHeading>
          {children}
        </Stack>
        {below}
      </div>
    </NetworkFrame>
  );
}
