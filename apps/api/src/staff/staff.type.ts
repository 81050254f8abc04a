import { STAFF_ROLES } from '@wardwise/domain';
import { Field, ObjectType } from 'type-graphql';
import { OrganizationType } from '../directory/service.type.ts';
import { NetworkType } from '../networks/network.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { WardType } from '../wards/ward.type.ts';

export const StaffRoleEnum = enumType('StaffRole', STAFF_ROLES);

@ObjectType('Staff', {
  implements: NodeType,
  description: 'A ward lead, coordinator or safeguarding lead, or somebody of a partner organisation.',
})
export class StaffType extends NodeType {
  @Field(() => String) displayName!: string;
  @Field(() => [StaffRoleEnum]) roles!: string[];
  @Field(() => String) pageLanguage!: string;
  @Field(() => NetworkType) network!: NetworkType;
  @Field(() => [WardType]) wards!: WardType[];
  @Field(() => OrganizationType, { nullable: true, description: 'Of somebody of a partner: the organisation they work for.' })
  organization!: OrganizationType | null;
  @Field(() => Boolean, { description: 'You are a coordinator, and the network has fewer than two.' })
  tooFewCoordinators!: boolean;
}
