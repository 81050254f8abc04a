import { column, id, type Shape, time } from '../platform/shapes/index.ts';
import { requestSeen } from './help-request.shape.ts';

/** What was erased of a request, by which rule, when. */
export const receiptShape: Shape = {
  table: 'erasure_receipts',
  fields: { id: id('receipt'), at: time('at'), rule: column('rule'), fields: column('fields') },
  visibleTo: (row, who) => requestSeen(row, who),
};
