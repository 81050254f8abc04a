import type { ReactElement } from 'react';
import { CheckPage } from './CheckPage.tsx';
import { GuidancePage } from './GuidancePage.tsx';
import { HomePage, LimitsPage, NamePage, ReachPage } from './HowPages.tsx';
import { AgePage, NetworkPage, PostcodePage } from './PlacePages.tsx';
import type { StepName } from './steps.ts';
import type { VolunteerView } from './volunteer.ts';
import { KindsPage, LanguagesPage, SkillsPage } from './WhatPages.tsx';

/** The page of each step. */
export const ROOMS: Record<StepName, (view: VolunteerView) => ReactElement> = {
  postcode: PostcodePage,
  network: NetworkPage,
  age: AgePage,
  kinds: KindsPage,
  skills: SkillsPage,
  languages: LanguagesPage,
  home: HomePage,
  limits: LimitsPage,
  name: NamePage,
  reach: ReachPage,
  check: CheckPage,
  guidance: GuidancePage,
};
