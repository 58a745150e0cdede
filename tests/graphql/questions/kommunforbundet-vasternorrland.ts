import { bodiesOfTheFederation } from './kommunforbundet-vasternorrland-bodies.ts';
import { projectsOfTheFederation } from './kommunforbundet-vasternorrland-projects.ts';
import type { Question } from './question.ts';

/** Questions that Kommunförbundet Västernorrland's plan and budget for 2007 and the titles after it answer. */
export const kommunforbundetVasternorrland: readonly Question[] = [...projectsOfTheFederation, ...bodiesOfTheFederation];
