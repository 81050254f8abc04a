import { Anchor, Group } from '@mantine/core';
import { hoursLines } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ServiceFactsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LanguageBadge } from '../languages/LanguageBadge.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './DirectoryPage.module.css';
import { ServicePlaces } from './ServicePlaces.tsx';
import { ServiceWays } from './ServiceWays.tsx';

/** How to reach it, when, where, for whom, and how it takes a referral. */
export function ServiceFacts({ service }: { service: ServiceFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  const { languages, needs, schedules, everywhere, wardNames, takesReferrals, referralEmail, keptBy, assuredOn } = service;
  const comma = t('platform.listComma');
  return (
    <>
      <Section title={t('directory.reach')}>
        <Facts>
          <ServiceWays service={service} />
          {schedules.length > 0 && (
            <Fact wide name={t('directory.hours')}>
              <ul className={classes.lines}>
                {hoursLines(schedules, reader).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Fact>
          )}
          <ServicePlaces places={service.places} />
          <Fact wide name={t('directory.languages')}>
            <Group gap="xs">
              {languages.map((tag) => (
                <LanguageBadge key={tag} tag={tag} />
              ))}
            </Group>
          </Fact>
        </Facts>
      </Section>
      <Section title={t('directory.for')}>
        <Facts>
          <Fact wide name={t('directory.needs')}>
            {needs.map(({ label }) => label).join(comma)}
          </Fact>
          <Fact wide name={t('directory.wards')}>
            {everywhere ? t('directory.everywhere') : wardNames.join(comma)}
          </Fact>
          {service.eligibility && (
            <Fact wide name={t('directory.eligibility')}>
              <bdi>{service.eligibility}</bdi>
            </Fact>
          )}
          {(service.minimumAge !== null || service.maximumAge !== null) && (
            <Fact wide name={t('directory.ages')}>
              {ages(service.minimumAge, service.maximumAge)}
            </Fact>
          )}
          {service.fees && (
            <Fact wide name={t('directory.fees')}>
              <bdi>{service.fees}</bdi>
            </Fact>
          )}
        </Facts>
      </Section>
      <Section title={t('directory.refer')}>
        <p>{t(`directory.takes.${takesReferrals}`)}</p>
        {referralEmail && (
          <p>
            <Anchor href={`mailto:${referralEmail}`} dir="ltr">
              {referralEmail}
            </Anchor>
          </p>
        )}
      </Section>
      <p>
        {keptBy ? t('directory.keptBy', { network: keptBy }) : t('directory.fromFeed')}{' '}
        {assuredOn && t('directory.assured', { date: formats.date(assuredOn) })}
      </p>
    </>
  );

  function ages(from: number | null, to: number | null): string {
    if (to === null) return t('directory.agesFrom', { from });
    return from === null ? t('directory.agesTo', { to }) : t('directory.agesBetween', { from, to });
  }
}

ServiceFacts.fragment = graphql(`
  fragment ServiceFacts on Service {
    id languages needs { key label } schedules { freq every byday bymonthday opensAt closesAt } everywhere wardNames takesReferrals referralEmail
    keptBy assuredOn eligibility minimumAge maximumAge fees places { ...ServicePlaces } ...ServiceWays
  }
`);
