import { egoNetwork } from './ego-network.ts';
import { firstPage } from './first-page.ts';
import { fourLevels } from './four-levels.ts';
import { matrix } from './matrix.ts';
import { nestedRead } from './nested-read.ts';
import { path } from './path.ts';
import { ranking } from './ranking.ts';
import { search } from './search.ts';
import { totals } from './totals.ts';
import { typename } from './typename.ts';
import type { AnyWorkload } from './workload.ts';

/** All workloads, in the order of the tables. */
export const workloads: readonly AnyWorkload[] = [
  ...[nestedRead, fourLevels, totals, matrix, ranking],
  ...[egoNetwork, path, search, firstPage, typename],
];
