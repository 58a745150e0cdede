/** The rooms of src/ and what each may import from src/ beside itself: imports run one way. */
const rooms = {
  'errors.ts': [],
  'log.ts': ['config.ts'],
  'schema.ts': [],
  'config.ts': ['errors.ts', 'limits/limits.ts'],
  'limits/': ['graph/', 'errors.ts'],
  'context.ts': ['engine/engine.ts', 'engine/limit.ts', 'graph/', 'release/', 'search/', 'errors.ts'],
  'engine/engine.ts': [],
  'engine/open.ts': ['engine/', 'graph/', 'config.ts', 'errors.ts'],
  'engine/(?!engine\\.ts|open\\.ts|embedded|neo4j)': ['engine/engine.ts', 'engine/limit.ts', 'engine/values.ts', 'errors.ts'],
  'engine/neo4j': ['engine/neo4j', 'engine/engine.ts', 'engine/limit.ts', 'engine/values.ts', 'errors.ts'],
  'engine/embedded': ['engine/embedded', 'engine/engine.ts', 'engine/limit.ts', 'engine/values.ts', 'errors.ts'],
  'graph/': ['engine/engine.ts', 'generated/', 'errors.ts'],
  'release/': ['engine/engine.ts', 'graph/'],
  'search/': ['engine/engine.ts', 'graph/', 'release/', 'errors.ts'],
  'resolvers/': ['graph/', 'search/', 'generated/', 'context.ts', 'errors.ts'],
  'questions/': ['engine/engine.ts', 'graph/', 'release/', 'generated/', 'errors.ts'],
  'ingest/': ['engine/', 'graph/', 'config.ts', 'errors.ts'],
  'export/': ['engine/', 'graph/', 'ingest/', 'errors.ts'],
  'executable.ts': [
    'engine/engine.ts',
    'graph/',
    'questions/',
    'release/',
    'search/',
    'resolvers/',
    'generated/',
    'context.ts',
    'errors.ts',
    'schema.ts',
  ],
  'execute/': [],
  'observe/': ['engine/engine.ts', 'engine/engine-with.ts', 'errors.ts'],
  'http/': [
    'execute/',
    'engine/engine.ts',
    'engine/limit.ts',
    'limits/',
    'observe/',
    'release/',
    'context.ts',
    'errors.ts',
    'executable.ts',
    'log.ts',
    'schema.ts',
  ],
};

/** Packages that one file alone knows, so that they can be replaced there. */
const drivers = {
  'neo4j-driver': 'src/engine/neo4j.ts',
  '@grafeo-db/js': 'src/engine/embedded.ts',
  dataloader: 'src/graph/look-up.ts',
};

const entries = [
  '^src/(main|cli)\\.ts$',
  '^src/generated/',
  '^src/http/assets/',
  '^neo4j/start\\.ts$',
  '^(bench|bin|tools)/',
  '^tests/(run\\.ts$|chaos/run\\.ts$|.+\\.test\\.ts$)',
  '^explorer/',
  '^[^/]+$',
];

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, others]) => ({
      name: `only-its-own:${room}`,
      severity: 'error',
      from: { path: `^src/${room}` },
      to: { path: '^src/', pathNot: [...(room.endsWith('/') ? [room] : []), ...others].map((path) => `^src/${path}`) },
    })),
    ...Object.entries(drivers).map(([name, file]) => ({
      name: `one-importer:${name}`,
      severity: 'error',
      // Those whom the bench compares us with know their driver, too.
      from: { pathNot: `^(${file}$|bench/)` },
      to: { path: `(^|/)node_modules/${name}/`, dependencyTypesNot: ['type-only'] },
    })),
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, pathNot: entries }, to: {} },
    { name: 'nobody-imports-an-entry', severity: 'error', from: { path: '^src/' }, to: { path: '^src/(main|cli)\\.ts$' } },
    { name: 'src-stands-alone', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|tools|bench|neo4j|bin|explorer)/' } },
    {
      name: 'explorer-speaks-graphql-only',
      severity: 'error',
      from: { path: '^explorer/' },
      to: { path: '^(src|tests|tools|bench|neo4j)/' },
    },
    {
      name: 'no-test-from-outside',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/', pathNot: '^tests/(support|graphql/questions)/' },
    },
    { name: 'must-exist', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'must-be-in-package-json', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    {
      name: 'runs-without-dev-dependencies',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // Packages that say what they are by `exports` alone.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
