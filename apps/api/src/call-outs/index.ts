export { askNextWave } from './ask-next-wave.ts';
export { closeCallOut, findOpenCallOut, findSlots } from './call-out.store.ts';
