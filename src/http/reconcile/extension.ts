import { badInput } from '../../errors.ts';
import { typeOfId } from '../../graph/ids.ts';
import type { EntityFacts } from '../../reconcile/facts.ts';
import { isObject, listOf, parseObject, shown, textOf } from './parameters.ts';
import { properties, propertyOf, type Property, type Value } from './properties.ts';

/** A property that was asked for, with its settings. */
interface AskedProperty {
  readonly property: Property;
  /** The most values of each entity. */
  readonly limit: number;
  /** Whether values that are entities are told as text. */
  readonly isAsText: boolean;
}

/** What somebody wants to know of some entities. */
export interface Extension {
  readonly ids: readonly string[];
  readonly asked: readonly AskedProperty[];
}

const mostIds = 500;
const longestId = 200;
const mostProperties = 30;
const usualValues = 10;
const mostValues = 100;

/** What a person may set of each property. */
export const propertySettings = [
  {
    ...{ name: 'limit', type: 'number', default: usualValues, label: 'Most values' },
    help_text: `How many values of an entity are fetched at most, 1 to ${mostValues}`,
  },
  {
    ...{ name: 'as_text', type: 'checkbox', default: false, label: 'Places as text' },
    help_text: 'Fetch the names of places as text, and not as matched cells',
  },
];

/** Reads `extend`; throws BAD_REQUEST or BAD_USER_INPUT. */
export function readExtension(text: string): Extension {
  const { ids, properties: listed } = parseObject(text, 'extend');
  return {
    ids: [...new Set(listOf(ids, 'extend.ids', mostIds).map((id) => idOf(id)))],
    asked: listOf(listed, 'extend.properties', mostProperties).map(readProperty),
  };
}

/** A point for each entity and as many again for each property that is looked up elsewhere. */
export function priceOfExtension({ ids, asked }: Extension): number {
  return 1 + ids.length * (1 + asked.filter(isOfPlaces).length);
}

/** Whether the places of the entities have to be known. */
export function asksPlaces({ asked }: Extension): boolean {
  return asked.some(isOfPlaces);
}

/** The answer: each property of each entity, an empty list where nothing is known. */
export function answerExtension({ ids, asked }: Extension, facts: ReadonlyMap<string, EntityFacts>): object {
  const meta = asked.map(({ property: { id, name, type }, isAsText }) => ({
    id,
    name,
    ...(type === undefined || isAsText ? {} : { type: { id: type, name: type } }),
  }));
  const rows = ids.map((id) => {
    const known = facts.get(id);
    return [id, Object.fromEntries(asked.map((each) => [each.property.id, known === undefined ? [] : valuesOf(each, known)]))] as const;
  });
  return { meta, rows: Object.fromEntries(rows) };
}

function isOfPlaces({ property }: AskedProperty): boolean {
  return property.type === 'Place';
}

function valuesOf({ property, limit, isAsText }: AskedProperty, facts: EntityFacts): Value[] {
  const values = property.values(facts).slice(0, limit);
  return isAsText ? values.map((value) => ('name' in value ? { str: value.name } : value)) : values;
}

/** An id of ours by its form; whether anything has it the answer tells. */
function idOf(value: unknown): string {
  const id = textOf(value, 'extend.ids', longestId);
  if (typeOfId(id) === null) throw badInput(`Expected ids such as municipality:umea in extend.ids, got ${shown(id)}`);
  return id;
}

function readProperty(asked: unknown): AskedProperty {
  if (!isObject(asked)) throw badInput('Expected objects with an id in extend.properties');
  const id = textOf(asked['id'], 'extend.properties.id', longestId);
  const property = propertyOf(id);
  if (property === undefined)
    throw badInput(`Expected a property among ${properties.map((each) => each.id).join(', ')} in extend.properties, got ${shown(id)}`);
  const settings = isObject(asked['settings']) ? asked['settings'] : {};
  return { property, limit: limitOf(settings['limit']), isAsText: settings['as_text'] === true || settings['as_text'] === 'true' };
}

/** As a number, or as the text that a form makes of it. */
function limitOf(setting: unknown): number {
  if (setting === undefined || setting === null || setting === '') return usualValues;
  const limit = Number(setting);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostValues)
    throw badInput(`Expected the setting limit to be a whole number from 1 to ${mostValues}`);
  return limit;
}
