import { Button, Stack } from '@mantine/core';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InterpreterSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './InterpreterSection.module.css';
import { useAskForInterpreter } from './useAskForInterpreter.ts';

const WAYS = ['CALL_BACK', 'THREE_WAY'] as const;
const RUNNING: readonly string[] = ['NEW', 'OPEN', 'ASSIGNED'];

/** Somebody whose language no lead reads: the calls that were asked for, and the two ways to ask for one. */
export function InterpreterSection({ request }: { request: InterpreterSectionFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const reader = usePageLanguage();
  const { askForInterpreter, busy, refusals } = useAskForInterpreter(request.id);
  const { interpretedBy, viewerCan, preferredLanguage } = request;
  const canAsk = viewerCan.askForInterpreter && !interpretedBy.some(({ status }) => RUNNING.includes(status));
  if (!canAsk && interpretedBy.length === 0) return null;
  const language = languageName(preferredLanguage, reader);
  return (
    <Section title={t('interpreting.title')}>
      {canAsk && <p>{t('interpreting.text', { language })}</p>}
      {interpretedBy.map(({ id, status, interpreting }) => (
        <p key={id}>
          <Link to={paths.request(id)}>{t(`interpreting.one.${interpreting ?? 'CALL_BACK'}`, { language })}</Link> ·{' '}
          {t(`status.${status}`)}
        </p>
      ))}
      <Refusals refusals={refusals} />
      {canAsk && (
        <Stack gap="xs" align="flex-start">
          {WAYS.map((how) => (
            <Button
              key={how}
              variant="light"
              h="auto"
              py="xs"
              classNames={{ label: classes.label }}
              loading={busy}
              onClick={() => void askForInterpreter(how)}
            >
              {t(`interpreting.ask.${how}`, { language })}
            </Button>
          ))}
        </Stack>
      )}
    </Section>
  );
}

InterpreterSection.fragment = graphql(`
  fragment InterpreterSection on HelpRequest {
    id preferredLanguage interpretedBy { id status interpreting } viewerCan { askForInterpreter }
  }
`);
