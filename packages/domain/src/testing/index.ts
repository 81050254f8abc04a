export * from './any-command.ts';
export * from './any-person.ts';
export * from './any-ward.ts';
export * from './at-work.ts';
export * from './builders.ts';
export * from './ids.ts';
export * from './must.ts';
export * from './runs.ts';
