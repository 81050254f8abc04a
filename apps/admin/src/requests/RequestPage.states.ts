import type { PageStates } from '../ui/page-state.ts';

export default {
  states: [
    { name: 'new', as: 'COORDINATOR', at: 'requests/{NEW}' },
    { name: 'open', as: 'COORDINATOR', at: 'requests/{OPEN}' },
    { name: 'in hand', as: 'COORDINATOR', at: 'requests/{ASSIGNED}' },
    { name: 'delivered', as: 'COORDINATOR', at: 'requests/{DELIVERED}' },
    { name: 'closed, a stub', as: 'COORDINATOR', at: 'requests/{CLOSED}' },
    { name: 'cancelled, a stub', as: 'COORDINATOR', at: 'requests/{CANCELLED}' },
    { name: 'nothing under this address', at: 'requests/req_0' },
  ],
} satisfies PageStates;
