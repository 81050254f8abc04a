export { closeCallOut, findOpenCallOut, findSlots } from './call-out.store.ts';
export { askNextWave } from './ask-next-wave.ts';
