import { useTranslation } from 'react-i18next';
import { AssureService } from '../directory/AssureService.tsx';
import { RoomPill } from '../directory/RoomPill.tsx';
import type { OurServiceFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';

/** One service of ours as others find it, and whether it has room. */
export function OurService({ service }: { service: OurServiceFragment }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { id, name, description, phone, room, assuredOn, answerHours, wardNames, everywhere } = service;
  return (
    <Section title={<bdi>{name}</bdi>} aside={<RoomPill room={room} />}>
      <p>
        <bdi>{description}</bdi>
      </p>
      <Facts>
        <Fact name={t('console.assured')}>{assuredOn ? date(assuredOn) : t('console.never')}</Fact>
        <Fact name={t('console.answers')}>{t('console.hours', { count: answerHours })}</Fact>
        {phone && (
          <Fact name={t('referral.field.phone')}>
            <PhoneLink number={phone} />
          </Fact>
        )}
        <Fact wide name={t('console.wards')}>
          {everywhere ? t('console.everywhere') : wardNames.join(t('platform.listComma')) || t('console.nowhere')}
        </Fact>
      </Facts>
      <AssureService
        serviceId={id}
        words={{ room: t('console.room'), unsaid: t('console.unsaid'), assure: t('console.assure') }}
      />
    </Section>
  );
}

OurService.fragment = graphql(`
  fragment OurService on Service {
    id name description phone assuredOn answerHours wardNames everywhere room { ...RoomPill }
  }
`);
