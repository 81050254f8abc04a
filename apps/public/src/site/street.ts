import type { IncomingMessage } from 'node:http';
import type { Answer } from '../answers/answer.ts';
import type { Visit } from '../visits/visit.ts';
import type { PublicSite } from './site.ts';

/** Answers the visits on the paths it owns. */
export type Street = (site: PublicSite, visit: Visit, req: IncomingMessage) => Promise<Answer>;
