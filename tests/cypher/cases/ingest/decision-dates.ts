import type { ContractCase } from '../../contract-case.ts';
import { claims } from '../../given.ts';

export const cases: readonly ContractCase[] = [
  {
    claim: 'gives what is known of the statements it names, unknown ones aside',
    given: [claims({ id: 'statement:1', subject: 'theme:a' }, { id: 'statement:2', subject: 'theme:a' })],
    parameters: { ids: ['statement:1', 'statement:saknas'] },
    rows: [['statement:1', null, null, null]],
  },
];
