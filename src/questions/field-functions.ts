import type { FieldFunction, FieldFunctions } from '../graph/field-function.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import type { Statements } from '../graph/statements.ts';
import type { CurrentRelease } from '../release/current-release.ts';
import { commonMembers, commonMemberships } from './common-members.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';
import { dataCoverage } from './data-coverage.ts';
import { gaps } from './gaps.ts';
import { groundMaker, type MakeGround } from './ground.ts';
import { KeptReleases } from './kept-release.ts';
import { lineage } from './lineage.ts';
import { listFunctions } from './listed.ts';
import { network } from './network.ts';
import { matrix } from './matrix.ts';
import { besideActors, fundersOfThemes, pairs, pairsOfThemes } from './pairs.ts';
import { paths } from './paths.ts';
import { projectsFunction } from './projects.ts';
import { beside, root } from './typed.ts';
import { readAhead } from './whole.ts';

/** The questions about projects, money, time or ways through the graph; what they all need is kept for the newest release. */
export interface Questions {
  /** The functions of their fields, by `Type.field`. */
  readonly functions: FieldFunctions;
  /** Reads all projects of the newest release, so that the first to ask need not wait; throws a SamverkanError when the database fails. */
  readAhead(reader: QuestionReader): Promise<void>;
}

/** Makes the questions, which ask the database which release is the newest. */
export function makeQuestions(statements: Statements, release: CurrentRelease): Questions {
  const groundOf = groundMaker(statements, new KeptReleases(release));
  return { functions: functionsOn(groundOf), readAhead: (reader) => readAhead(groundOf(reader)) };
}

function functionsOn(groundOf: MakeGround): FieldFunctions {
  return new Map<string, FieldFunction>([
    ['Query.projects', projectsFunction(groundOf)],
    ...listFunctions(groundOf),
    root('matrix', groundOf, matrix),
    root('coFunding', groundOf, (ground, args, ask) => pairs(ground, 'funders', args, ask)),
    root('coPartners', groundOf, (ground, args, ask) => pairs(ground, 'partners', args, ask)),
    ['Actor.coFunders', beside(groundOf, (ground, args, ask) => besideActors(ground, 'funders', args, ask))],
    ['Actor.coPartners', beside(groundOf, (ground, args, ask) => besideActors(ground, 'partners', args, ask))],
    ['Theme.funders', beside(groundOf, fundersOfThemes)],
    ['Theme.coFunders', beside(groundOf, (ground, args, ask) => pairsOfThemes(ground, 'funders', args, ask))],
    ['Theme.coPartners', beside(groundOf, (ground, args, ask) => pairsOfThemes(ground, 'partners', args, ask))],
    root('gaps', groundOf, gaps),
    root('compare', groundOf, compare),
    root('commonMembers', groundOf, commonMembers),
    root('commonMemberships', groundOf, commonMemberships),
    root('conflicts', groundOf, conflicts),
    root('coverage', groundOf, dataCoverage),
    root('paths', groundOf, paths),
    root('network', groundOf, network),
    ['Project.lineage', lineage(groundOf)],
  ]);
}
