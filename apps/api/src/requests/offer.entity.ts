import type { CallOutId, NetworkId, OfferId, OfferStatus, RequestId, VolunteerId } from '@wardwise/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('offers')
export class OfferEntity {
  @PrimaryColumn('uuid') networkId!: NetworkId;
  @PrimaryColumn('uuid') id!: OfferId;
  @Column('uuid') requestId!: RequestId;
  @Column('uuid') callOutId!: CallOutId;
  @Column('uuid') volunteerId!: VolunteerId;
  @Column('text') status!: OfferStatus;
  @Column('timestamptz') offeredAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
