import type { AssignmentId, AssignmentStatus, NetworkId, OfferId, RequestId, SoftReason, VolunteerId } from '@wardwise/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignments')
export class AssignmentEntity {
  @PrimaryColumn('uuid') networkId!: NetworkId;
  @PrimaryColumn('uuid') id!: AssignmentId;
  @Column('uuid') requestId!: RequestId;
  @Column('uuid') volunteerId!: VolunteerId;
  @Column('uuid', { nullable: true }) offerId!: OfferId | null;
  @Column('text') status!: AssignmentStatus;
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) deliveredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { array: true }) overridden!: SoftReason[];
  @Column('text', { nullable: true, select: false }) paidBack?: 'YES' | 'NO' | 'NOTHING_SPENT' | null;
}
