export { isOver } from './clocks.ts';
export { countGoing, countOverdueConcerns } from './held.store.ts';
export {
  APPLICATIONS,
  CARDS,
  CONCERNS,
  FORMER_STAFF,
  INVITED,
  LISTED,
  LOOKS,
  OWN_LINKS,
  RECEIPTS_OF_VOLUNTEERS,
  RETIRED,
  STUBS,
  VOLUNTEER_IMPORTS,
} from './held.ts';
export { listTroubles } from './trouble.store.ts';
export { troublesOfDeployment } from './troubles-of-deployment.ts';
export { findDeployment, keepBackupTime, keepRound } from './upkeep.store.ts';
export { watchNetwork } from './watch-network.ts';
