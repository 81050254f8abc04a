import { Field, ObjectType } from 'type-graphql';
import { NetworkType } from '../networks/network.type.ts';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';
import { WardType } from '../wards/ward.type.ts';

export const StaffRole = enumType('StaffRole', ['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY']);

@ObjectType('Staff', {
  implements: NodeType,
  description: 'A ward lead, coordinator or safeguarding lead.',
})
export class StaffType extends NodeType {
  @Field(() => String) displayName!: string;
  @Field(() => [StaffRole]) roles!: string[];
  @Field(() => String) pageLanguage!: string;
  @Field(() => NetworkType) network!: NetworkType;
  @Field(() => [WardType]) wards!: WardType[];
}
