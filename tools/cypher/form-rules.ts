import { isInterfaceType, isObjectType } from 'graphql';
import { parseHeader } from '../../src/graph/header.ts';
import { kebabCase } from '../../src/graph/ids.ts';
import { messageOf } from '../../src/errors.ts';
import { placesOf } from '../places.ts';
import type { Hit, LintedStatement, Rule } from './rule.ts';
import { lonelyBrackets } from './tokens.ts';

const longest = 40;

/** What every file of `cypher/` must be like. */
export const formRules: readonly Rule[] = [
  {
    name: 'too-long',
    message: `at most ${longest} lines: divide the statement`,
    applies: ({ text }) => (text.trimEnd().split('\n').length > longest ? [{ line: longest + 1 }] : []),
  },
  {
    name: 'late-comment',
    message: 'comments stand at the top, each line beginning with //',
    applies: ({ cypher }) => cypher.comments.filter((comment) => comment.isBlock || comment.followsCode),
  },
  {
    name: 'several-statements',
    message: 'one statement a file, without a semicolon',
    applies: ({ cypher }) => cypher.tokens.filter((token) => token.kind === 'symbol' && token.text === ';'),
  },
  { name: 'unbalanced', message: 'close the bracket, or open it', applies: ({ cypher }) => lonelyBrackets(cypher.tokens) },
  { name: 'header', message: 'docs/cypher-subset.md says what a header is', applies: wrongHeader },
  {
    name: 'subject',
    message: 'the first line names the field and the file follows from it: `// Project.coFunders: …` in project/co-funders',
    applies: wrongSubject,
  },
];

function wrongHeader({ name, text, header, schema }: LintedStatement): Hit[] {
  try {
    placesOf(schema, name, header ?? parseHeader(name, text));
    return [];
  } catch (error) {
    return [{ line: 1, detail: messageOf(error).replace(`cypher/${name}.cypher: `, '') }];
  }
}

/** `Type.field` must be in the schema and lie in its file; what serves no field is called as its file. */
function wrongSubject({ name, header, schema }: LintedStatement): Hit[] {
  if (header === null) return [];
  const [type = '', field] = header.subject.split('.');
  if (field === undefined)
    return header.subject === name && header.gives === null ? [] : [{ line: 1, detail: `${header.subject} in ${name}` }];
  const owner = schema.getType(type);
  const isKnown = (isObjectType(owner) || isInterfaceType(owner)) && (field === 'by-ids' || field in owner.getFields());
  const isInPlace = `${kebabCase(type)}/${kebabCase(field)}` === name;
  return isKnown && isInPlace
    ? []
    : [{ line: 1, detail: isKnown ? `${header.subject} in ${name}` : `${header.subject} is not in the schema` }];
}
