declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

const as =
  <Name extends string>() =>
  (raw: string) =>
    raw as Id<Name>;

/** A mutual-aid network on this deployment (UUID). */
export type NetworkId = Id<'NetworkId'>;
/** Reads a raw UUID, already checked, as a network's id. */
export const NetworkId = as<'NetworkId'>();

/** An electoral ward's GSS code, such as E05013806. */
export type WardCode = Id<'WardCode'>;
/** Reads a GSS code, already checked, as a ward's code. */
export const WardCode = as<'WardCode'>();

/** One need of one requester (UUID). */
export type RequestId = Id<'RequestId'>;
/** Reads a raw UUID, already checked, as a request's id. */
export const RequestId = as<'RequestId'>();

/** Those of one list whom one ward deals with and nobody has reached yet, as one (UUID). */
export type ListInWard = Id<'ListInWard'>;

/** Somebody who helps (UUID). */
export type VolunteerId = Id<'VolunteerId'>;
/** Reads a raw UUID, already checked, as a volunteer's id. */
export const VolunteerId = as<'VolunteerId'>();

/** A ward lead, coordinator or safeguarding lead (UUID). */
export type StaffId = Id<'StaffId'>;
/** Reads a raw UUID, already checked, as a staff member's id. */
export const StaffId = as<'StaffId'>();

/** One anonymous message asking for help (UUID). */
export type CallOutId = Id<'CallOutId'>;
/** Reads a raw UUID, already checked, as a call-out's id. */
export const CallOutId = as<'CallOutId'>();

/** One volunteer's "I can" (UUID). */
export type OfferId = Id<'OfferId'>;
/** Reads a raw UUID, already checked, as an offer's id. */
export const OfferId = as<'OfferId'>();

/** One volunteer doing one request (UUID). */
export type AssignmentId = Id<'AssignmentId'>;
/** Reads a raw UUID, already checked, as an assignment's id. */
export const AssignmentId = as<'AssignmentId'>();

/** One "how did it go?" (UUID). */
export type FollowUpId = Id<'FollowUpId'>;
/** Reads a raw UUID, already checked, as a follow-up's id. */
export const FollowUpId = as<'FollowUpId'>();

/** A category's short name within its network, such as dog-walking. */
export type CategoryKey = Id<'CategoryKey'>;
/** Reads a category's short name, already checked. */
export const CategoryKey = as<'CategoryKey'>();

/** A skill's short name within its network, such as first-aid. */
export type SkillKey = Id<'SkillKey'>;
/** Reads a skill's short name, already checked. */
export const SkillKey = as<'SkillKey'>();

/** A language as BCP 47 writes it, such as ar or bfi. */
export type LanguageTag = Id<'LanguageTag'>;
/** Reads a language's tag, already checked. */
export const LanguageTag = as<'LanguageTag'>();
