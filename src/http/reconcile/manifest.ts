import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { mostSought } from '../../reconcile/sought.ts';
import { propertySettings } from './extension.ts';
import { refusal } from './refusals.ts';
import { serviceTypes } from './types.ts';

/** Where the service is. */
export const root = '/reconcile';

const hostForm = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** What the service offers, with addresses under the one that the client asked at; throws BAD_REQUEST when its Host header is none. */
export function manifestOf(request: FastifyRequest, schema: GraphQLSchema): object {
  const base = baseOf(request);
  const suggest = (what: string): object => ({ service_url: base, service_path: `${root}/suggest/${what}` });
  return {
    versions: ['0.1', '0.2'],
    name: 'Samverkan',
    identifierSpace: `${base}${root}/view?id=`,
    schemaSpace: `${base}/schema.graphql`,
    documentation: `${base}/`,
    logo: `${base}/assets/icon.svg`,
    view: { url: `${base}${root}/view?id={{id}}` },
    defaultTypes: serviceTypes(schema).map(({ id, name }) => ({ id, name })),
    batchSize: mostSought,
    preview: { url: `${base}${root}/preview?id={{id}}`, width: 420, height: 260 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: { propose_properties: { service_url: base, service_path: `${root}/properties` }, property_settings: propertySettings },
  };
}

function baseOf({ protocol, host }: FastifyRequest): string {
  if (!hostForm.test(host)) throw refusal('BAD_REQUEST', 'Expected a Host header that names a host');
  return `${protocol}://${host.toLowerCase()}`;
}
