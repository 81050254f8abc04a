export {
  findGuidance,
  type GuidanceOfTask,
  guidanceOf,
  pinGuidance,
  type ReadGuidance,
  readGuidance,
} from './guidance.store.ts';
