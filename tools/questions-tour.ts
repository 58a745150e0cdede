// Writes docs/questions.md, the golden questions as a tour for newcomers: npm run questions
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chapters, type Chapter } from '../tests/graphql/questions/chapters.ts';
import type { Question } from '../tests/graphql/questions/question.ts';

const longestAnswer = 25;
const lineWidth = 135;

const opening = `# A tour by questions

Questions that a planner or a researcher asks, each with the operation that asks it and the answer as read by hand in the source texts. Made by \`npm run questions\` from \`tests/graphql/questions/\`, where every answer is tested on every engine; change it there.

1. Run \`npm start\` in the project's folder. It prints an address, such as \`http://127.0.0.1:4000/\`.
2. Open that address with \`/graphql\` at its end in a browser: that is GraphiQL, a page to write questions in.
3. Paste an operation into the large field, its variables (if it has any) into the field "Variables" below, and press the pink ▶.
`;

const ending = `## How to read the answers

**Money.** A total has one entry a currency, and one without for amounts that stand in the text without one. \`amount\` is the exact sum of what is known, and null (never zero) if nothing is. \`bound\` says on which side the truth may lie: EXACT, AT_LEAST (something is unknown, or "just over"), AT_MOST ("almost"), ABOUT (both). \`statementCount\` grants are in it, \`unknownCount\` of them without an amount. A grant of several together (\`jointCount\`) counts as theirs jointly, never as a share of one of them. \`net\` leaves out what an intermediary only passes on. Budgets are not grants and are in no total.

**Time.** Asked for a day, a project runs CERTAIN-ly, POSSIBLE-y or not; without any stated date it is UNKNOWN. "2015 – 2018" is certain in 2016, possible on 1 June 2018, no in 2019. Lists take what is certain or possible; \`certainty: CERTAIN\` narrows them, \`certainty: UNKNOWN\` adds what has no dates, and \`coverage.undatedCount\` says how many were left out for that. A stated status ("ongoing") is only what the page said when it was written.

**Absence.** Null means that no source says. An empty list means that no loaded source names one. Where a project is missing, \`absence\` tells the reasons apart: NOT_COVERED, no loaded source speaks of that place, time and kind of thing; NONE_RECORDED, a source does and has none; NOT_STATED, it is there, but a detail was left out.

All words are defined in [definitions.md](definitions.md); how the texts were read is in [reading-the-sources.md](reading-the-sources.md).
`;

/** The tour as it stands in docs/questions.md, for the questions as they are now. */
export async function questionsTour(): Promise<string> {
  const text = [opening, ...chapters.map(chapterText), ending].join('\n');
  const path = tourPath();
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function chapterText({ title, introduction, questions }: Chapter): string {
  return [`## ${title}`, introduction, ...questions.map(questionText)].join('\n\n');
}

function questionText({ question, why, operation, variables, answer, inWords, reading }: Question): string {
  return [
    `### ${question}`,
    ...(why === undefined ? [] : [why]),
    block('graphql', operation),
    ...(variables === undefined ? [] : ['With the variables', block('json', JSON.stringify(variables, null, 2))]),
    ...answerText(answer, inWords),
    `_Read in:_ ${reading}`,
  ].join('\n\n');
}

/** A short answer as it is; a long one in words, or else by the ids in it. */
function answerText(answer: unknown, inWords: string | undefined): string[] {
  const text = compact(answer, '');
  if (text.split('\n').length <= longestAnswer) return ['The answer:', block('json', text)];
  if (inWords !== undefined) return [`The answer, in words: ${inWords}`];
  const ids = new Set(JSON.stringify(answer).match(/(?<=")[a-z-]+:[a-z0-9-]+(?=")/g));
  const few = [...ids].slice(0, 12).map((id) => `\`${id}\``);
  const rest = ids.size > few.length ? `, and ${ids.size - few.length} more` : '';
  return [`The answer is long. In its order it names ${few.join(', ')}${rest}.`];
}

/** A value as JSON in which whatever fits is on one line. */
function compact(value: unknown, indent: string): string {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= lineWidth) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Object.entries(value).map(([key, part]) => `${Array.isArray(value) ? '' : `"${key}": `}${compact(part, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function tourPath(): string {
  return join(import.meta.dirname, '..', 'docs', 'questions.md');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(tourPath(), await questionsTour());
