import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../../src/platform/actor.ts';
import type { Shape } from '../../src/platform/shapes/index.ts';
import type { TestHouse } from '../house.ts';
import type { Send } from '../wire.ts';
import type { Listener } from './listener.ts';

/** Somebody at their browser: how they ask, and who they are to us at this moment. */
export type Visitor = { name: string; send: Send; who: () => Promise<Actor> };

/** What is asked of every visitor, by every way. */
export type Matrix = {
  test: TestHouse;
  schema: GraphQLSchema;
  listener: Listener;
  shapes: Map<string, Shape>;
  sharedToken: string;
  /** Who has been near to what, how, and by what: another of the same kind need not try it again. */
  tried: Set<string>;
};
