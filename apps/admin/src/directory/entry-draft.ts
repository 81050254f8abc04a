import { OPEN_DAYS, readCount } from '@wardwise/domain';
import type { AddServiceInput, EntryDraftFragment, OpenDay } from '../gql/graphql.ts';

/** An entry as it is typed: every box as it stands. */
export type EntryDraft = Omit<AddServiceInput, 'minimumAge' | 'maximumAge' | 'idempotencyKey'> & {
  minimumAge: string;
  maximumAge: string;
};

/** The form of a new entry. */
export const NEW_ENTRY: EntryDraft = {
  ...{
    organizationName: '',
    organizationDescription: '',
    organizationWebsite: '',
    name: '',
    description: '',
    url: '',
    email: '',
  },
  ...{ phone: '', status: 'ACTIVE', eligibility: '', minimumAge: '', maximumAge: '', fees: '', alert: '', languages: ['en'] },
  ...{ needKeys: [], ways: ['BY_PHONE'], everywhere: true, wardCodes: [], takesReferrals: 'SELF_ONLY', referralEmail: '' },
  ...{ address: '', city: '', placePostcode: '', accessibility: '', hours: [] },
};

/** The form as an entry stands now. */
export function draftOf(service: EntryDraftFragment): EntryDraft {
  const { organization, places, schedules, needs, minimumAge, maximumAge } = service;
  const [place] = places;
  const { name, description, url, email, phone, status, eligibility, fees, alert, languages, ways, everywhere, wardCodes } =
    service;
  return {
    ...{ organizationName: organization.name, organizationDescription: organization.description },
    ...{
      organizationWebsite: organization.website,
      name,
      description,
      url,
      email,
      phone,
      status,
      eligibility,
      fees,
      alert,
      languages,
    },
    ...{ ways, everywhere, wardCodes, takesReferrals: service.takesReferrals, referralEmail: service.referralEmail },
    ...{ needKeys: needs.map(({ key }) => key), minimumAge: `${minimumAge ?? ''}`, maximumAge: `${maximumAge ?? ''}` },
    ...{ address: place?.address, city: place?.city, placePostcode: place?.postcode, accessibility: place?.accessibility },
    hours: schedules
      .filter(({ freq, every }) => freq === 'WEEKLY' && every === 1)
      .map(({ byday, opensAt, closesAt }) => ({ days: daysOf(byday), opensAt, closesAt })),
  };
}

/** What is sent of it; a row of times without a day says nothing. */
export const inputOf = ({ minimumAge, maximumAge, hours, ...draft }: EntryDraft): AddServiceInput => ({
  ...draft,
  ...{ minimumAge: ageOf(minimumAge), maximumAge: ageOf(maximumAge) },
  hours: hours.filter(({ days, opensAt, closesAt }) => days.length > 0 || opensAt !== '' || closesAt !== ''),
});

// What is no figure is refused at its box.
const ageOf = (typed: string): number | null => (typed.trim() === '' ? null : (readCount(typed, 3) ?? -1));
const daysOf = (byday: string | null): OpenDay[] => OPEN_DAYS.filter((day) => byday?.split(',').includes(day));
