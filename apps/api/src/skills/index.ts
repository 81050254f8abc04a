export { readSkills } from './read-skills.ts';
export { listSkills, type NamedSkill } from './skill.store.ts';
