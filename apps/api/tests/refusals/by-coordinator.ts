import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import type { Variables } from '../wire.ts';
import type { RefusalCase } from './refusal-case.ts';

export const coordinator = coordinatorOf('westminster');

/** A press by the coordinator that needs no stage. */
export const plainly =
  (mutation: string, input: Variables): RefusalCase['stage'] =>
  async ({ api }) =>
  () =>
    api.as(coordinator).press(mutation, input);

/** The id of the lead of a ward. */
export const leadIn = async ({ api }: TestHouse, ward: string) => `stf_${(await api.find(leadOf(ward))).id}`;
