import { OFFERING_KINDS } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import classes from '../settings/Settings.module.css';
import { Section } from '../ui/Section.tsx';
import { OfferingRow } from './OfferingRow.tsx';
import { useOfferings } from './useOfferings.ts';

/** What the network offers, and what it calls it: kinds of help, and skills of its volunteers. */
export function OfferingsSection() {
  const { t } = useTranslation();
  const { offerings, slots } = useOfferings();
  return OFFERING_KINDS.map((kind) => (
    <Section key={kind} title={t(`offerings.group.${kind}`)}>
      <p className={classes.text}>{t(`offerings.what.${kind}`)}</p>
      <ul className={classes.rows}>
        {offerings
          .filter((offering) => offering.kind === kind)
          .map((offering) => (
            <OfferingRow key={offering.key} offering={offering} slots={slots} />
          ))}
      </ul>
    </Section>
  ));
}
