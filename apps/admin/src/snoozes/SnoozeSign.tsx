import { IconZzz } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SnoozeSignFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';

/** Until when it is put off; nothing where it is not. */
export function SnoozeSign({ request: { snooze } }: { request: SnoozeSignFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!snooze) return null;
  return (
    <Pill tone="plum" icon={<IconZzz aria-hidden />}>
      {snooze.untilReply ? t('snooze.signReply') : t('snooze.sign', { time: formats.ahead(snooze.until) })}
    </Pill>
  );
}

SnoozeSign.fragment = graphql(`fragment SnoozeSign on HelpRequest { snooze { id until untilReply } }`);
