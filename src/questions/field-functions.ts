import type { FieldFunction, FieldFunctions } from '../graph/field-function.ts';
import type { Statements } from '../graph/statements.ts';
import { commonMembers, commonMemberships } from './common-members.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { dataCoverage } from './data-coverage.ts';
import { gaps } from './gaps.ts';
import { lineage } from './lineage.ts';
import { network } from './network.ts';
import { matrix } from './matrix.ts';
import { besideActors, fundersOfThemes, pairs, pairsOfThemes } from './pairs.ts';
import { paths } from './paths.ts';
import { projectsFunction } from './projects.ts';
import { beside, root } from './typed.ts';

/** The functions of all fields that answer a question about projects, money, time or ways through the graph, by `Type.field`. */
export function questionFunctions(statements: Statements): FieldFunctions {
  return new Map<string, FieldFunction>([
    ['Query.projects', projectsFunction(statements)],
    root('matrix', statements, matrix),
    root('coFunding', statements, (ground, args, ask) => pairs(ground, 'funders', args, ask)),
    root('coPartners', statements, (ground, args, ask) => pairs(ground, 'partners', args, ask)),
    ['Actor.coFunders', beside(statements, (ground, args, ask) => besideActors(ground, 'funders', args, ask))],
    ['Actor.coPartners', beside(statements, (ground, args, ask) => besideActors(ground, 'partners', args, ask))],
    ['Theme.funders', beside(statements, fundersOfThemes)],
    ['Theme.coFunders', beside(statements, (ground, args, ask) => pairsOfThemes(ground, 'funders', args, ask))],
    ['Theme.coPartners', beside(statements, (ground, args, ask) => pairsOfThemes(ground, 'partners', args, ask))],
    root('gaps', statements, gaps),
    root('compare', statements, compare),
    root('commonMembers', statements, commonMembers),
    root('commonMemberships', statements, commonMemberships),
    root('conflicts', statements, conflicts),
    root('coverage', statements, dataCoverage),
    root('paths', statements, paths),
    root('network', statements, network),
    ['Project.lineage', lineage(statements)],
  ]);
}
