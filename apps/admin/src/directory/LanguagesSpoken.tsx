import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

type Props = { tags: readonly string[]; error: string | undefined; onChange: (tags: string[]) => void };

/** The languages spoken at a service: one more from the list, or one less by its button. */
export function LanguagesSpoken({ tags, error, onChange }: Props) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const others = useLanguageOptions().filter(({ value }) => !tags.includes(value));
  return (
    <Stack gap="xs">
      <strong>{t('directory.languages')}</strong>
      <Group gap="xs">
        {tags.map((tag) => (
          <Button
            key={tag}
            variant="default"
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t('directory.entry.removeLanguage', { language: languageName(tag, reader) })}
            onClick={() => onChange(tags.filter((one) => one !== tag))}
          >
            {languageName(tag, reader)}
          </Button>
        ))}
      </Group>
      <NativeSelect
        label={t('directory.entry.addLanguage')}
        data={[{ value: '', label: t('directory.entry.chooseLanguage') }, ...others]}
        value=""
        error={error}
        onChange={(event) => event.currentTarget.value && onChange([...tags, event.currentTarget.value])}
      />
    </Stack>
  );
}
