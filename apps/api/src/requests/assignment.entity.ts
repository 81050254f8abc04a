import type {
  AssignmentId,
  AssignmentStatus,
  NetworkId,
  OfferId,
  PaidBack,
  PayBackBy,
  RequestId,
  SoftReason,
  VolunteerId,
} from '@wardwise/domain';
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
  @Column('text', { nullable: true, select: false }) paidBack?: PaidBack | null;
  @Column('uuid', { nullable: true, select: false }) guidanceId?: string | null;
  @Column('integer', { nullable: true, select: false }) spentPence?: number | null;
  @Column('text', { nullable: true, select: false }) payBackBy?: PayBackBy | null;
  @Column('boolean', { select: false }) overCap?: boolean;
  @Column('timestamptz', { nullable: true, select: false }) paidBackAt?: Date | null;
}
