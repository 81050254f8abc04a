import { Button, Group, TextInput } from '@mantine/core';
import { readReference } from '@wardwise/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { reference: string | null; onFind: (reference: string) => void };

/** Somebody rings and says their reference. It finds the request and opens nothing else; anything else that is typed stays in the box. */
export function FindByReference({ reference, onFind }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(reference ?? '');
  const [wrong, setWrong] = useState(false);
  const [found, setFound] = useState(reference);
  if (found !== reference) {
    setFound(reference);
    setTyped(reference ?? '');
    setWrong(false);
  }
  function find() {
    const read = readReference(typed);
    const none = read === null && typed.trim() !== '';
    setWrong(none);
    if (none) box.current?.focus();
    else onFind(read ?? '');
  }
  return (
    <search>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <Group align="end" gap="xs">
          <TextInput
            ref={box}
            label={t('queue.reference')}
            placeholder="VSQ-4F7K"
            dir="ltr"
            maxLength={20}
            value={typed}
            error={wrong && <span dir="auto">{t('queue.noReference')}</span>}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('queue.find')}
          </Button>
        </Group>
      </form>
      {reference && <p>{t('queue.referenceRule')}</p>}
    </search>
  );
}
