import type {
  AssignmentId,
  FollowUpAnswer,
  FollowUpId,
  FollowUpParty,
  FollowUpStatus,
  NetworkId,
  RequestId,
  TextWordBack,
} from '@wardwise/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_ups')
export class FollowUpEntity {
  @PrimaryColumn('uuid') networkId!: NetworkId;
  @PrimaryColumn('uuid') id!: FollowUpId;
  @Column('uuid') requestId!: RequestId;
  @Column('text') party!: FollowUpParty;
  @Column('uuid', { nullable: true }) assignmentId!: AssignmentId | null;
  @Column('text') status!: FollowUpStatus;
  @Column('text', { nullable: true }) answer!: FollowUpAnswer | null;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) textedAt!: Date | null;
  @Column('text', { nullable: true }) textSaid!: TextWordBack | null;
}
