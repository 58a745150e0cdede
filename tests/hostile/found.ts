import type { HostileRequest } from './send.ts';

const json = { 'content-type': 'application/json' };

/** Requests that the server once answered wrongly, as small as they go; what was wrong is their kind. */
export const foundRequests: readonly HostileRequest[] = [
  {
    kind: 'INTERNAL_SERVER_ERROR for more than 50 mistakes in the variables',
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: Buffer.from(
      JSON.stringify({
        query: 'query ($f: ProjectFilter) { projects(filter: $f) { totalCount } }',
        variables: { f: { and: Array.from({ length: 60 }, () => ({ activeAt: 'x' })) } },
      }),
    ),
  },
  { kind: '417 without a body for a header Expect', method: 'GET', path: '/graphql', headers: { expect: 'x' }, body: null },
];
