export { standingArrangementShape } from './arrangement.shape.ts';
export {
  closeArrangement,
  hasArrangement,
  hasUnderWay,
  listRunning,
  lockArrangement,
  lockArrangementAround,
  lockArrangementsOf,
  saveArrangement,
} from './arrangement.store.ts';
export { endArrangementAgain } from './end-arrangement-again.ts';
export { changeHelpCard, openHelpCard } from './help-card.store.ts';
