import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { EntityFacts } from '../../reconcile/facts.ts';
import { addressOfOperation } from '../examples.ts';
import { html, type Html } from '../html.ts';
import { properties, type Value } from './properties.ts';
import { typeReference } from './types.ts';

const style =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#1d2733;background:#fff}h1{font-size:16px;margin:0 0 6px}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0}dt{color:#5a6572}dd{margin:0;overflow-wrap:anywhere}';

const hash = createHash('sha256').update(style).digest('base64');

/** Any page may show it in a frame: it runs nothing, loads nothing and tells everybody the same. */
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** Names have a place of their own on the page. */
const notListed: ReadonlySet<string> = new Set(['name', 'kind']);

const operation = `query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      id
      name
      names { value kind lang }
      identifiers { scheme value }
      statements(first: 20) { totalCount edges { node { type subject { name } object { name } } } }
    }
  }
}
`;

/** Shows an entity, small enough for a preview; null for an id of nothing. */
export function sendEntityPage(reply: FastifyReply, facts: EntityFacts | null): FastifyReply {
  return reply
    .code(facts === null ? 404 : 200)
    .header('content-security-policy', contentSecurityPolicy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page(facts).html);
}

function page(facts: EntityFacts | null): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${facts?.name ?? 'Nothing'} · Samverkan</title>
        ${{ html: `<style>${style}</style>` }}
      </head>
      <body>
        ${facts === null ? html`<p>Nothing has this id.</p>` : entity(facts)}
      </body>
    </html> `;
}

function entity(facts: EntityFacts): Html {
  const rows = properties
    .filter(({ id }) => !notListed.has(id))
    .map((property) => ({ name: property.name, texts: property.values(facts).slice(0, 5).map(textOf) }))
    .filter(({ texts }) => texts.length > 0);
  return html`<h1>${facts.name}</h1>
    <dl>
      <dt>Kind</dt>
      <dd>${typeReference(facts.type).name}</dd>
      <dt>Id</dt>
      <dd><code>${facts.id}</code></dd>
      ${rows.map(
        ({ name, texts }) =>
          html`<dt>${name}</dt>
            <dd>${texts.join(', ')}</dd>`,
      )}
    </dl>
    <p><a href="${addressOfOperation(operation, { id: facts.id })}" target="_blank" rel="noopener">Ask in GraphiQL</a></p>`;
}

function textOf(value: Value): string {
  if ('str' in value) return value.str;
  return 'int' in value ? String(value.int) : value.name;
}
