import { Button, Group } from '@mantine/core';
import { IconBrandWhatsapp, IconCopy, IconShare } from '@tabler/icons-react';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useCopy } from '../ui/useCopy.ts';

type Props = { language: string; text: string };

/** One text to share: by the telephone's own menu where it has one, otherwise straight to WhatsApp; or copied. */
export function ShareText({ language: tag, text }: Props) {
  const { t } = useTranslation();
  const copy = useCopy(t('callOut.share.copied'), t('callOut.share.notCopied'));
  const language = languageName(tag, usePageLanguage());
  return (
    <Group gap="0.75rem">
      {'share' in navigator ? (
        // Whoever closes the menu again has shared nothing, and that is fine.
        <Button leftSection={<IconShare size={20} aria-hidden />} onClick={() => void navigator.share({ text }).catch(() => {})}>
          {t('callOut.share.share', { language })}
        </Button>
      ) : (
        <Button
          component="a"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconBrandWhatsapp size={20} aria-hidden />}
        >
          {t('callOut.share.whatsApp', { language })}
        </Button>
      )}
      <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void copy(text)}>
        {t('callOut.share.copy', { language })}
      </Button>
    </Group>
  );
}
