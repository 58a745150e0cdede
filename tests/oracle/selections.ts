import { getNamedType, isAbstractType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { directivesText, newName, valueText } from './draft.ts';
import type { Draft } from './draft.ts';
import { isPaged, pagingOf } from './paged.ts';
import { drawValue } from './values.ts';

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** How much further a selection may go: levels of entities down, and objects at this position of the answer. */
export interface Room {
  depth: number;
  size: number;
}

const largestPosition = 250;
const leftOut = ['search', 'release'];
const pagingArguments = ['first', 'after', 'last', 'before'];

/** A selection set of one to three parts, with braces; what it needs of variables and fragments goes to the draft. */
export function setText(draft: Draft, type: FieldsType, room: Room, further: readonly string[] = []): string {
  const { chance } = draft;
  const drawn = Array.from({ length: draft.parts > 0 ? chance.within(1, 3) : 1 }, () => partText(draft, type, room));
  const parts = [...drawn, ...further].filter((part) => part !== '');
  return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
}

function partText(draft: Draft, type: FieldsType, room: Room): string {
  const { chance } = draft;
  draft.parts -= 1;
  if (chance.is(0.07)) return `__typename${directivesText(draft)}`;
  if (draft.parts < 0) return oneFieldText(draft, type, room);
  if (chance.is(0.05)) return `... ${directivesText(draft)} ${setText(draft, type, room)}`;
  const relatives = relativesOf(draft.schema, type);
  const isFragment = relatives.length > 1 && chance.is(isAbstractType(type) ? 0.35 : 0.12);
  return isFragment ? fragmentText(draft, chance.one(relatives), room) : oneFieldText(draft, type, room);
}

/** The types on which a fragment can be spread at this type, the type itself first. */
function relativesOf(schema: GraphQLSchema, type: FieldsType): FieldsType[] {
  const possible = possibleTypes(schema, type);
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  // An interface need only share an object type with this one.
  const sharing = interfaces.filter((one) => possibleTypes(schema, one).some((object) => possible.includes(object)));
  return [type, ...possible, ...sharing];
}

function possibleTypes(schema: GraphQLSchema, type: FieldsType): readonly GraphQLObjectType[] {
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
}

/** A fragment on a type: inline, a new named one, or one that was written before. */
function fragmentText(draft: Draft, on: FieldsType, room: Room): string {
  const { chance } = draft;
  const known = draft.fragments.filter((one) => one.on === on.name && one.depth <= room.depth && one.size * room.size <= largestPosition);
  if (known.length > 0 && chance.is(0.5)) return `...${chance.one(known).name}${directivesText(draft)}`;
  if (chance.is(0.5)) return `... on ${on.name}${directivesText(draft)} ${setText(draft, on, room)}`;
  const text = setText(draft, on, room);
  const name = newName(draft, 'F');
  // Spread elsewhere, it may go as deep and grow as large as there was room for here.
  draft.fragments.push({ name, on: on.name, text, depth: room.depth, size: largestPosition / room.size });
  return `...${name}${directivesText(draft)}`;
}

function oneFieldText(draft: Draft, type: FieldsType, room: Room): string {
  const fields = Object.values(type.getFields()).filter((field) => fits(draft, type, field, room));
  if (fields.length === 0) return '';
  const lists = fields.filter(isPaged);
  // Lists are what this is about: where there is room, every other field is one.
  const field = draft.chance.one(lists.length > 0 && draft.chance.is(0.5) ? lists : fields);
  return isPaged(field) ? listText(draft, type, field, room) : fieldText(draft, type, field, room);
}

/** Whether a field can be selected in this room: what leads to further entities needs depth. */
function fits(draft: Draft, type: FieldsType, field: Field, room: Room): boolean {
  if (type.name === 'Query' && leftOut.includes(field.name)) return false;
  if (isLeafType(getNamedType(field.type))) return true;
  if (isPaged(field)) return room.depth > 0 && draft.parts > 0 && room.size * 2 <= largestPosition && draft.budget > room.size;
  return room.depth > 0 || !isStep(type, field);
}

/** Whether a field leads on from one entity, statement or source to another. */
function isStep(type: FieldsType, field: Field): boolean {
  const target = getNamedType(field.type);
  const isNode = (isObjectType(target) || isInterfaceType(target)) && (target.name === 'Node' || implementsNode(target));
  return isNode && type.name !== 'Query' && field.name !== 'node';
}

function implementsNode(type: FieldsType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function fieldText(draft: Draft, type: FieldsType, field: Field, room: Room): string {
  const args = argumentsText(draft, type, field);
  const start = `${aliasText(draft, type, args !== '')}${field.name}${args}${directivesText(draft)}`;
  if (isLeafType(getNamedType(field.type))) return start;
  const depth = isStep(type, field) ? room.depth - 1 : room.depth;
  const inner = { ...room, depth: Math.max(0, depth) };
  const target = fieldsTypeOf(field.type);
  return `${start} ${setText(draft, target, inner, [onwardText(draft, target, inner)])}`;
}

function listText(draft: Draft, type: FieldsType, field: Field, room: Room): string {
  const paging = pagingOf(draft, type.name === 'Query', largestPosition / room.size);
  const args = argumentsText(draft, type, field, paging.args);
  const alias = paging.alias ?? aliasText(draft, type, args !== '');
  const inner = { depth: room.depth - 1, size: room.size * paging.size };
  draft.budget -= inner.size;
  const connection = fieldsTypeOf(field.type);
  const further = [paging.cursors, onwardText(draft, connection, inner)];
  return `${alias}${field.name}${args}${directivesText(draft)} ${setText(draft, connection, inner, further)}`;
}

/** Mostly what leads on: a list shows edges, an edge its node, an entity a list; else few answers would go deep. */
function onwardText(draft: Draft, type: FieldsType, room: Room): string {
  const fields = Object.values(type.getFields());
  const onward = fields.find(({ name }) => name === 'edges' || name === 'node');
  if (onward !== undefined) return draft.chance.is(0.8) ? fieldText(draft, type, onward, room) : '';
  const lists = fields.filter((field) => isPaged(field) && fits(draft, type, field, room));
  return lists.length > 0 && draft.chance.is(0.6) ? listText(draft, type, draft.chance.one(lists), room) : '';
}

function fieldsTypeOf(type: GraphQLOutputType): FieldsType {
  const named = getNamedType(type);
  if (isObjectType(named) || isInterfaceType(named)) return named;
  throw new Error(`Operations: expected a type with fields, got ${named.name}`);
}

function argumentsText(draft: Draft, type: FieldsType, field: Field, paging: readonly string[] = []): string {
  const { chance } = draft;
  const texts = field.args.flatMap((argument) => {
    if (pagingArguments.includes(argument.name)) return [];
    const isNeeded = isNonNullType(argument.type);
    if (!isNeeded && !chance.is(0.35)) return [];
    const isNull = !isNeeded && chance.is(0.05);
    const value = isNull ? null : drawValue(chance, draft.ids, argument, idsWanted(type, field));
    return [`${argument.name}: ${valueText(draft, argument.type, value)}`];
  });
  const all = [...texts, ...paging];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}

/** What `id` and `ids` of a root are ids of. */
function idsWanted(type: FieldsType, field: Field): string {
  const target = getNamedType(field.type).name;
  return type.name === 'Query' && target !== 'Node' ? target : 'Any';
}

/** An alias: mostly where there are arguments, which may differ; now and then the name of another field, to tempt. */
function aliasText(draft: Draft, type: FieldsType, hasArguments: boolean): string {
  const { chance } = draft;
  const others = Object.keys(type.getFields());
  // In a small type such a name nearly always clashes.
  if (others.length > 8 && chance.is(0.03)) return `${chance.one(others)}: `;
  return chance.is(hasArguments ? 0.9 : 0.15) ? `${newName(draft, 'a')}: ` : '';
}
