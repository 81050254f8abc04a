import type { ReactElement } from 'react';
import { AddressPage } from './AddressPage.tsx';
import { AgePage } from './AgePage.tsx';
import { AskerPage } from './AskerPage.tsx';
import { CheckPage } from './CheckPage.tsx';
import type { HelpView } from './help.ts';
import { KindPage } from './KindPage.tsx';
import { LanguagePage } from './LanguagePage.tsx';
import { NamePage } from './NamePage.tsx';
import { NetworkPage } from './NetworkPage.tsx';
import { NotePage } from './NotePage.tsx';
import { PharmacyPage } from './PharmacyPage.tsx';
import { PhonePage } from './PhonePage.tsx';
import { PostcodePage } from './PostcodePage.tsx';
import { SafePage } from './SafePage.tsx';
import type { StepName } from './steps.ts';
import { WayPage } from './WayPage.tsx';
import { WhenPage } from './WhenPage.tsx';
import { WhomPage } from './WhomPage.tsx';
import { YoungPage } from './YoungPage.tsx';

/** The page of each step. */
export const ROOMS: Record<StepName, (view: HelpView) => ReactElement> = {
  postcode: PostcodePage,
  network: NetworkPage,
  age: AgePage,
  young: YoungPage,
  kind: KindPage,
  way: WayPage,
  when: WhenPage,
  pharmacy: PharmacyPage,
  note: NotePage,
  language: LanguagePage,
  whom: WhomPage,
  asker: AskerPage,
  name: NamePage,
  phone: PhonePage,
  safe: SafePage,
  address: AddressPage,
  check: CheckPage,
};
