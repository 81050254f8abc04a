import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import type { Street } from '../site/street.ts';
import { PrivacyPage } from './PrivacyPage.tsx';

/** Where the whole notice stands. */
export const PRIVACY_PATH = '/privacy';

/** The whole privacy notice. */
export const privacyStreet: Street = async (site, visit) =>
  page(200, createElement(PrivacyPage, { visit, networks: site.networks }));
