import { PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { ConsentLanguage } from '../requests/consent.type.ts';
import { MAKE_REFERRER_LINK_REFUSALS, REVOKE_REFERRER_LINK_REFUSALS } from './use-cases/keep-referrer-links.ts';

@ObjectType('ReferrerLink', {
  description:
    'A link by which an organisation refers people to the network without a program. The link itself is in its mail alone.',
})
export class ReferrerLinkType {
  @Field(() => ID) id!: string;
  @Field(() => String) organizationName!: string;
  @Field(() => ConsentLanguage, { description: 'The language its mail was in.' }) pageLanguage!: string;
  @Field(() => GraphQLDateTime) madeAt!: string;
  @Field(() => GraphQLDateTime) expiresAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) revokedAt!: string | null;
  @Field(() => Boolean, { description: 'Neither expired nor revoked.' }) live!: boolean;
  @Field(() => Int, { description: 'How many came by it of late.' }) referrals!: number;
}

@ObjectType('ReferrerDoor', { description: 'Whose link it is, as its page shows it.' })
export class ReferrerDoorType {
  @Field(() => String) networkName!: string;
  @Field(() => String) organizationName!: string;
  @Field(() => ConsentLanguage) pageLanguage!: string;
}

@InputType()
export class MakeReferrerLinkInput {
  @Field(() => ID, { description: 'The organisation of the directory; the link is mailed to its published address.' })
  organizationId!: string;
  @Field(() => ConsentLanguage, { defaultValue: PAGE_LANGUAGES[0] }) pageLanguage!: PageLanguage;
  @Field(() => Int, { description: 'How many days it works: 1 to 366.' }) days!: number;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class RevokeReferrerLinkInput {
  @Field(() => ID) referrerLinkId!: string;
}

const MakeReferrerLinkUserError = userErrorOf('MakeReferrerLink', MAKE_REFERRER_LINK_REFUSALS);
const RevokeReferrerLinkUserError = userErrorOf('RevokeReferrerLink', REVOKE_REFERRER_LINK_REFUSALS);

@ObjectType()
export class MakeReferrerLinkPayload {
  @Field(() => ReferrerLinkType, { nullable: true }) link!: ReferrerLinkType | null;
  @Field(() => [MakeReferrerLinkUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RevokeReferrerLinkPayload {
  @Field(() => ReferrerLinkType, { nullable: true }) link!: ReferrerLinkType | null;
  @Field(() => [RevokeReferrerLinkUserError]) userErrors!: UserError[];
}
