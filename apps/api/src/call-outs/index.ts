export { askAgain } from './ask-again.ts';
export { askNextWave } from './ask-next-wave.ts';
export { callOutShape } from './call-out.shape.ts';
export {
  closeCallOut,
  findAsked,
  findOpenCallOut,
  findSlots,
  listRunning,
  type OpenCallOut,
  saveClock,
  whoDecides,
} from './call-out.store.ts';
export { sendDueWave } from './send-due-wave.ts';
export { wavesFor } from './waves-for.ts';
