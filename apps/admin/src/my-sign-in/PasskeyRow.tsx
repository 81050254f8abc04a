import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { focusAtOnce } from '../ui/focus-at-once.ts';
import classes from '../ui/Rows.module.css';

type Passkey = { id: string; name: string; addedAt: string; lastUsedAt?: string | null };
type Props = {
  passkey: Passkey;
  busy: boolean;
  onRename: (name: string) => Promise<boolean>;
  onRemove: () => void;
};

/** One passkey: when it was added and used, another name for it, and its end. */
export function PasskeyRow({ passkey: { name, addedAt, lastUsedAt }, busy, onRename, onRemove }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const [renamed, setRenamed] = useState(false);
  const [asking, setAsking] = useState(false);
  const leave = () => {
    setTyped(null);
    setRenamed(true);
  };
  return (
    <li className={classes.row}>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <Text size="sm" c="dimmed">
          {t('mySignIn.addedOn', { when: moment(addedAt) })}
        </Text>
        <Text size="sm" c="dimmed">
          {lastUsedAt ? t('mySignIn.lastUsed', { when: moment(lastUsedAt) }) : t('mySignIn.neverUsed')}
        </Text>
      </div>
      {typed === null ? (
        <Group gap="xs">
          <Button
            variant="default"
            ref={renamed ? focusAtOnce : null}
            aria-label={t('mySignIn.renameNamed', { name })}
            onClick={() => setTyped(name)}
          >
            {t('mySignIn.rename')}
          </Button>
          <Button variant="default" aria-label={t('mySignIn.removeNamed', { name })} onClick={() => setAsking(true)}>
            {t('mySignIn.remove')}
          </Button>
        </Group>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onRename(typed).then((done) => done && leave());
          }}
        >
          <Stack gap="xs">
            <TextInput
              label={t('mySignIn.name')}
              value={typed}
              maxLength={40}
              ref={focusAtOnce}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Group gap="xs">
              <Button type="submit" loading={busy}>
                {t('mySignIn.saveName')}
              </Button>
              <Button variant="default" onClick={leave}>
                {t('platform.keep')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
      <AskFirst
        opened={asking}
        title={t('mySignIn.removeTitle', { name })}
        confirm={t('mySignIn.remove')}
        busy={busy}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('mySignIn.removeText')}</p>
      </AskFirst>
    </li>
  );
}
