import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchemaText } from './src/schema.ts';

const config: CodegenConfig = {
  schema: printSchemaText(),
  generates: {
    './src/generated/schema.graphql': { plugins: ['./tools/schema-snapshot.ts'] },
    './src/generated/schema.ts': {
      plugins: ['typescript', './tools/query-arguments.ts'],
      config: {
        // Enums and input types only: objects are made from rows, not declared by hand.
        onlyOperationTypes: true,
        enumsAsTypes: true,
        immutableTypes: true,
        disableDescriptions: true,
        strictScalars: true,
        scalars: { Decimal: 'string', FirstDay: 'string', LastDay: 'string', Day: 'string' },
      },
    },
    './src/generated/statements.ts': { plugins: ['./tools/statement-types.ts'] },
  },
};

export default config;
