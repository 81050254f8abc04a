import { Button } from '@mantine/core';
import { nextStep, type TodayKind } from '@wardwise/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HoldSign } from '../calls/HoldSign.tsx';
import type { TodayRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { later } from '../platform/later.ts';
import { StatusPill } from '../requests/StatusPill.tsx';
import { TheirLanguage } from '../requests/TheirLanguage.tsx';
import { UrgencyPill } from '../requests/UrgencyPill.tsx';
import { SnoozeChoices } from '../snoozes/SnoozeChoices.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import classes from './Today.module.css';
import { useHowLong } from './useHowLong.ts';

const RingHere = later(async () => (await import('./RingHere.tsx')).RingHere);

type Props = { kind: TodayKind; request: TodayRowFragment };

/** One request that needs somebody: what it is, how long it waits, the one thing to do next, and "not now". */
export function TodayRow({ kind, request }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const howLong = useHowLong();
  const panel = useId();
  const [open, setOpen] = useState<'ring' | 'later' | null>(null);
  const { id, category, ward, reference, neededBy, today } = request;
  const step = nextStep(kind, request.status);
  const unfolds = (what: 'ring' | 'later') => ({
    'aria-expanded': open === what,
    ...(open === what && { 'aria-controls': panel }),
    onClick: () => setOpen(open === what ? null : what),
  });
  return (
    <article className={classes.row} data-kind={kind}>
      <div className={classes.what}>
        <h3>
          <Link to={paths.request(id)}>{category.label}</Link>
        </h3>
        <p className={classes.line}>{[ward?.name ?? t('request.noWard'), reference].filter(Boolean).join(' · ')}</p>
        <div className={classes.marks}>
          <UrgencyPill urgency={request.urgency} />
          <StatusPill status={request.status} />
          <TheirLanguage request={request} />
          <HoldSign request={request} />
        </div>
        <p className={classes.line}>
          {today.since && <span>{howLong(kind, today.since)}</span>}
          {neededBy && <span>{t('request.neededByDay', { day: formats.day(neededBy) })}</span>}
        </p>
      </div>
      <div className={classes.acts}>
        {step === 'RING' ? (
          <Button {...unfolds('ring')}>{t('today.step.RING')}</Button>
        ) : (
          <Button component={Link} to={paths.request(id)}>
            {t(`today.step.${step}`)}
          </Button>
        )}
        <Button variant="default" {...unfolds('later')}>
          {t('snooze.not')}
        </Button>
      </div>
      {open && (
        <div id={panel} className={classes.panel}>
          <Awaited>{open === 'ring' ? <RingHere requestId={id} /> : <SnoozeChoices requestId={id} />}</Awaited>
        </div>
      )}
    </article>
  );
}

TodayRow.fragment = graphql(`
  fragment TodayRow on HelpRequest {
    id status urgency neededBy reference category { key label } ward { code name } today { kind since }
    ...TheirLanguage ...HoldSign
  }
`);
