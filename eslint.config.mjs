import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts'];
const sources = ['src/**/*.ts'];
// The SDL is authored without what is always the same and completed by src/schema.ts, so the complete text is checked.
const schema = 'src/generated/schema.graphql';

export default defineConfig(
  { ignores: ['.samverkan/', 'coverage/', 'data/', 'explorer/dist/', 'src/generated/*.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A number has one way to be written; a boolean, an array or an object in a text is more likely a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // By code points is how both engines order texts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Methods that a promise is asked of may have nothing to wait for: a rejection is still a rejection then.
      '@typescript-eslint/require-await': 'off',
      // Of typescript-eslint 8.73 this rule recurses without end on types that hold themselves, such as graph/item.ts.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', namedExportsOnly()],
    },
  },
  {
    files: sources,
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' }],
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['tests/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', namedExportsOnly(), titlesClaim()],
    },
  },
  { files: ['*.config.ts', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict, tseslint.configs.stylistic], rules: { eqeqeq: 'error' } },
  {
    files: [schema],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/relay-arguments': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // Short lists that are whole (names, citations, counts) are plain lists: they have nothing to page through.
      // Pairs and conflicts have no id of their own; a unit test of the schema holds all other edges to nodes.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
);

function namedExportsOnly() {
  return { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' };
}

function titlesClaim() {
  return {
    selector: 'CallExpression[callee.name=/^(test|it|describe)$/] > Literal:first-child[value=/\\bshould\\b/]',
    message: 'A title is a claim in the present: what is, not what should be.',
  };
}
