import { across } from './across.ts';
import { aseleGodkandaProjekt } from './asele-godkanda-projekt.ts';
import { esfIntegrationNorrland } from './esf-integration-norrland.ts';
import { kommunforbundetVasternorrland } from './kommunforbundet-vasternorrland.ts';
import type { Question } from './question.ts';
import { umearegionenProjekt } from './umearegionen-projekt.ts';
import { umearegionenRegionrad } from './umearegionen-regionrad.ts';

/** The questions about one source text, or about several. */
export interface Chapter {
  readonly title: string;
  /** What the text is and what one learns by asking it, in plain words. */
  readonly introduction: string;
  /** The file of the text; null for the questions across the texts. */
  readonly file: string | null;
  readonly questions: readonly Question[];
}

/** All golden questions, from the simplest text to those that need several. */
export const chapters: readonly Chapter[] = [
  {
    title: 'Four projects of Åsele (003)',
    introduction:
      "A municipality's news of June 2020. Begin here: a question names a thing by its id (`project:kupan`) and lists in braces what it wants to know of it. What comes back has the same form. An `edges` is one line of a list, a `node` the thing at its end; beside the node stand the role, the money and the `statement` behind it. Note how an amount says how exact it is, and how nothing is made up where the page is silent.",
    file: '003',
    questions: aseleGodkandaProjekt,
  },
  {
    title: 'A pre-study in the ESF project bank (002)',
    introduction:
      'One page about one pre-study, with exact days and an exact sum. Here are the things that a reader concludes: `isStated` is false for what no sentence says, and `reasoning` tells how it was concluded. A `$name` in an operation is a variable; its value goes into the field "Variables" below the operation.',
    file: '002',
    questions: esfIntegrationNorrland,
  },
  {
    title: 'Joint projects of Umeåregionen (000)',
    introduction:
      'A page of eleven projects, some said to be ongoing long after their end. Periods are years, so that "was it running?" has three answers: certainly, possibly, no. Here begin the questions about many projects at once: who finances together, tables, networks, ways from one thing to another.',
    file: '000',
    questions: umearegionenProjekt,
  },
  {
    title: "The council's priorities of 2009 (001)",
    introduction:
      'Slides with what six municipalities and the region wanted. A priority is a relation of a body to a theme, with a rank where one is stated. `gaps` lays priorities and projects side by side for a day, and says why something is missing: no source covers it, a source does and has none, or it exists and the detail was left out.',
    file: '001',
    questions: umearegionenRegionrad,
  },
  {
    title: 'Kommunförbundet Västernorrland (004)',
    introduction:
      'A plan and budget for 2007 whose figures were lost, and a long tail of titles that name many more bodies and projects. Most of it has no amounts and few dates.',
    file: '004',
    questions: kommunforbundetVasternorrland,
  },
  {
    title: 'Across the texts',
    introduction:
      'What no single text can answer. Where texts disagree both statements are kept, and `conflicts` shows them side by side. Before you trust a total, ask for its `coverage`.',
    file: null,
    questions: across,
  },
];
