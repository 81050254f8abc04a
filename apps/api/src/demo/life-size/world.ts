import type { HelpRequest, NetworkId, StaffId, Volunteer, VolunteerId, Ward, WardCode, Weekday } from '@wardwise/domain';

/** What the demo's life happens in: the network's wards, who is on duty, and who helps. */
export class World {
  readonly networkId: NetworkId;
  readonly now: Date;
  readonly wards: Ward[];
  readonly #duties: readonly { ward: WardCode; weekday: Weekday; staffId: StaffId }[];
  readonly #volunteers: readonly Volunteer[];
  readonly #speakers: ReadonlyMap<string, number>;
  readonly #busy = new Map<VolunteerId, number>();
  readonly #done: { volunteerId: VolunteerId; at: number }[] = [];

  constructor(facts: {
    networkId: NetworkId;
    now: Date;
    wards: Ward[];
    duties: readonly { ward: WardCode; weekday: Weekday; staffId: StaffId }[];
    volunteers: readonly Volunteer[];
    speakers: ReadonlyMap<string, number>;
  }) {
    this.networkId = facts.networkId;
    this.now = facts.now;
    this.wards = facts.wards;
    this.#duties = facts.duties;
    this.#volunteers = facts.volunteers;
    this.#speakers = facts.speakers;
  }

  speakersOf = (language: string): number | null => this.#speakers.get(language) ?? null;

  nameOf = ({ wardCode }: HelpRequest): string => this.wards.find(({ code }) => code === wardCode)?.name ?? '';

  onDuty(weekday: Weekday): Set<WardCode> {
    return new Set(this.#duties.filter((duty) => duty.weekday === weekday).map(({ ward }) => ward));
  }

  /** A lead of the ward, one on duty that day where there is one. */
  leadOf(ward: WardCode | null, weekday: Weekday): StaffId | null {
    const theirs = this.#duties.filter((duty) => duty.ward === ward);
    return (theirs.find((duty) => duty.weekday === weekday) ?? theirs[0])?.staffId ?? null;
  }

  /** Everybody who helps, with what they had to do by then. */
  volunteersAt(moment: Date): Volunteer[] {
    const since = moment.getTime() - 28 * 24 * 3_600_000;
    const lately = new Map<VolunteerId, number>();
    for (const { volunteerId, at } of this.#done)
      if (at > since && at <= moment.getTime()) lately.set(volunteerId, (lately.get(volunteerId) ?? 0) + 1);
    return this.#volunteers.map((volunteer) => ({
      ...volunteer,
      liveAssignments: this.#busy.get(volunteer.id) ?? 0,
      tasksLately: lately.get(volunteer.id) ?? 0,
      askedLately: 0,
      didItLast: false,
    }));
  }

  /** Remembers who is on a task and who has done one. */
  remember({ busy, done }: { busy: readonly VolunteerId[]; done: readonly VolunteerId[] }, at: Date): void {
    for (const id of busy) this.#busy.set(id, (this.#busy.get(id) ?? 0) + 1);
    for (const volunteerId of done) this.#done.push({ volunteerId, at: at.getTime() });
  }
}
