import { Button, Group } from '@mantine/core';
import { isPageLanguage, languageName, WRITTEN } from '@wardwise/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessagePreviewFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import type { Refusal } from '../platform/refusal.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './WardMessages.module.css';

type Props = {
  preview: MessagePreviewFragment & { againAt?: string | null; quietUntil?: string | null };
  busy: boolean;
  refusals: Refusal[];
  onSend: () => void;
};

/** The message in each language as it is mailed, how many get it, and who does not; and the button. */
export function MessagePreview({ preview, busy, refusals, onSend }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pageLanguage = usePageLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { letters, volunteers, leftOut, againAt, quietUntil } = preview;
  return (
    <section className={classes.preview} aria-labelledby="message-preview">
      <h2 id="message-preview" ref={heading} tabIndex={-1}>
        {t('message.asMailed')}
      </h2>
      <p>
        <strong>{t('message.gets', { count: volunteers })}</strong>
      </p>
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map((out) => (
            <li key={out.reason}>{t(`message.out.${out.reason}`, { count: out.volunteers })}</li>
          ))}
        </ul>
      )}
      {letters.map((letter, at) => {
        const { lang, dir } = WRITTEN[isPageLanguage(letter.language) ? letter.language : 'en'];
        const name = languageName(letter.language, pageLanguage);
        return (
          <Disclosure
            key={letter.language}
            open={at === 0}
            summary={t('message.letter', { language: name, count: letter.volunteers })}
          >
            <article className={classes.letter} lang={lang} dir={dir}>
              <h3 dir="auto">{letter.subject}</h3>
              {letter.text.split('\n\n').map((paragraph) => (
                <p key={paragraph} dir="auto">
                  {paragraph}
                </p>
              ))}
            </article>
          </Disclosure>
        );
      })}
      {quietUntil && <Notice tone="canal">{t('message.quiet', { time: formats.soon(quietUntil) })}</Notice>}
      {againAt && <Notice tone="saffron">{t('message.again', { time: formats.soon(againAt) })}</Notice>}
      {volunteers > 0 && !againAt && (
        <Group>
          <Button loading={busy} onClick={onSend}>
            {t('message.send', { count: volunteers })}
          </Button>
        </Group>
      )}
      <Refusals refusals={refusals} />
    </section>
  );
}

MessagePreview.fragment = graphql(`
  fragment MessagePreview on WardMessagePreview {
    letters { language subject text volunteers } volunteers leftOut { reason volunteers }
  }
`);
