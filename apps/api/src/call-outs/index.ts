export { askNextWave } from './ask-next-wave.ts';
export { callOutShape } from './call-out.shape.ts';
export { closeCallOut, findAsked, findOpenCallOut, findSlots, whoDecides } from './call-out.store.ts';
