import { workload } from './workload.ts';

/** What a request costs that asks nothing. */
export const typename = workload<unknown, unknown, unknown>({
  name: '__typename',
  what: 'nothing: what a request costs in itself',
  bars: { tuned: null, library: null },
  canGrow: true,
  variables: () => ({}),
  ours: { operation: '{ __typename }', answer: (data) => data },
  library: { operation: '{ __typename }', answer: (data) => data },
  plain: () => Promise.resolve({ __typename: 'Query' }),
  tuned: { run: () => Promise.resolve({ __typename: 'Query' }), answer: (data) => data },
});
