import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { countsOn, languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { CheckLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { today } from '../requests/today.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import card from '../ui/Card.module.css';
import { Refusals } from '../ui/Refusals.tsx';
import { useTakeBackCheck } from './useTakeBackCheck.ts';

type Props = { volunteerId: string; check: CheckLineFragment };

/** One thing they have shown: which, when and by whom it was seen, how long it counts, and of a DBS check their yes. */
export function CheckLine({ volunteerId, check }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  const [asking, { open, close }] = useDisclosure();
  const { takeBackCheck, busy, refusals } = useTakeBackCheck(volunteerId);
  const { kind, seenOn, seenBy, validUntil, consentLanguage, consentAt } = check;
  const [what, seen] = [t(`checks.kind.${kind}`), formats.date(seenOn)];
  const until = validUntil && formats.date(validUntil);
  const counts = countsOn(today(), { validUntil: validUntil ?? null });
  return (
    <>
      <div>
        <h3>{what}</h3>
        <p className={card.line}>{seenBy ? t('checks.seenBy', { day: seen, name: seenBy }) : t('checks.seen', { day: seen })}</p>
        <p className={card.line}>{until ? t(counts ? 'checks.until' : 'checks.ranOut', { day: until }) : t('checks.forever')}</p>
        {consentAt && consentLanguage && (
          <p className={card.line}>
            {t('checks.agreed', { language: languageName(consentLanguage, reader), time: formats.moment(consentAt) })}
          </p>
        )}
      </div>
      <Button variant="default" onClick={open} aria-label={t('checks.takeBackWhat', { what })}>
        {t('checks.takeBack')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('checks.takeBackTitle', { what })}
        confirm={t('checks.takeBackYes')}
        busy={busy}
        onConfirm={() => void takeBackCheck(kind).then((done) => done && close())}
        onClose={close}
      >
        <p>{t('checks.takeBackText')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}

CheckLine.fragment = graphql(
  `fragment CheckLine on VolunteerCheck { kind seenOn seenBy validUntil consentWords consentLanguage consentAt }`,
);
