import { IconPhoneCalling } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HoldSignFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';

/** Who is phoning this person now; nothing where nobody is. */
export function HoldSign({ request: { hold } }: { request: HoldSignFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!hold) return null;
  const time = formats.soon(hold.until);
  return (
    <Pill tone={hold.mine ? 'canal' : 'plum'} icon={<IconPhoneCalling aria-hidden />}>
      {hold.mine ? t('hold.mine', { time }) : t('hold.theirs', { time, name: hold.by })}
    </Pill>
  );
}

HoldSign.fragment = graphql(`fragment HoldSign on HelpRequest { hold { id by mine until } }`);
