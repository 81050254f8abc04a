export { readSkills } from './read-skills.ts';
export { skillShape } from './skill.shape.ts';
export { listSkills, type NamedSkill } from './skill.store.ts';
