import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import type { Street } from '../site/street.ts';
import { LandingPage } from './LandingPage.tsx';

/** The first page: what this is, and where to go from here. */
export const landing: Street = async (site, visit) => page(200, createElement(LandingPage, { visit, networks: site.networks }));
