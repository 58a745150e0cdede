import { Kind, visit } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';

const everywhere = ['coFunders', 'coPartners', 'lineage', 'candidates'];
const roots = [
  ...['coFunding', 'coPartners', 'matrix', 'gaps', 'paths', 'network', 'compare', 'commonMembers', 'commonMemberships'],
  ...['conflicts', 'coverage', 'reconcile'],
  // What imports did one after the other tests/graphql/releases.test.ts asks for: the oracle knows one.
  'releases',
];
const ofType: Readonly<Record<string, readonly string[]>> = {
  Query: roots,
  Theme: ['funders'],
  ProjectConnection: ['coverage'],
  // The files don't say when they were imported.
  Change: ['publishedAt'],
};

/**
 * The schema without the questions, which have an oracle of their own (`questions/`): their fields are not there, and
 * `Query.projects` filters by kinds alone.
 */
export function withoutQuestions(document: DocumentNode): DocumentNode {
  return withoutOrphans(withoutFields(document));
}

/** Leaves out the types that nothing leads to any more. */
function withoutOrphans(document: DocumentNode): DocumentNode {
  const named = new Map(document.definitions.flatMap((one) => ('name' in one ? [[one.name.value, one] as const] : [])));
  const met = new Set(['Query']);
  for (const name of met) {
    const definition = named.get(name);
    if (definition !== undefined) visit(definition, { NamedType: (node) => void met.add(node.name.value) });
    for (const other of implementationsOf(document, name)) met.add(other);
  }
  return {
    ...document,
    definitions: document.definitions.filter(
      (one) => !('name' in one) || one.kind === Kind.DIRECTIVE_DEFINITION || met.has(one.name.value),
    ),
  };
}

function implementationsOf(document: DocumentNode, name: string): string[] {
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.interfaces?.some((other) => other.name.value === name) === true ? [one.name.value] : [],
  );
}

function withoutFields(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: { enter: pruneType },
    InterfaceTypeDefinition: { enter: pruneType },
    InputObjectTypeDefinition: {
      enter: (node) =>
        node.name.value === 'ProjectFilter' ? { ...node, fields: node.fields?.filter(({ name }) => name.value === 'kinds') } : undefined,
    },
    FieldDefinition: {
      enter: (node) =>
        node.name.value === 'projects' && node.type.kind === Kind.NAMED_TYPE && node.type.name.value === 'ProjectConnection'
          ? { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'groups') }
          : undefined,
    },
  });
}

function pruneType<Type extends ASTNode & { readonly name: { readonly value: string } }>(node: Type): Type | undefined {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return undefined;
  const left = [...everywhere, ...(ofType[node.name.value] ?? [])];
  return { ...node, fields: node.fields?.filter(({ name }) => !left.includes(name.value)) };
}
