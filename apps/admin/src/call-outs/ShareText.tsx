import { Button, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconBrandWhatsapp, IconCopy, IconShare } from '@tabler/icons-react';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { CallOutTextPreviewFragment } from '../gql/graphql.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useToast } from '../ui/useToast.tsx';
import { CallOutTextPreview } from './CallOutTextPreview.tsx';

/** One text to share: by the telephone's own menu where it has one, otherwise straight to WhatsApp; or copied. */
export function ShareText({ words }: { words: CallOutTextPreviewFragment }) {
  const { t } = useTranslation();
  const toast = useToast();
  const clipboard = useClipboard();
  const { text } = words;
  const language = languageName(words.language, usePageLanguage());
  const copy = () => {
    clipboard.copy(text);
    toast(t('callOut.share.copied'));
  };
  return (
    <>
      <CallOutTextPreview words={words} />
      <Group gap="0.75rem">
        {'share' in navigator ? (
          // Whoever closes the menu again has shared nothing, and that is fine.
          <Button
            leftSection={<IconShare size={20} aria-hidden />}
            onClick={() => void navigator.share({ text }).catch(() => {})}
          >
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
        <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
          {t('callOut.share.copy', { language })}
        </Button>
      </Group>
    </>
  );
}
