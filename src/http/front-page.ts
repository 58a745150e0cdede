import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { SamverkanError } from '../errors.ts';
import type { Executable } from '../executable.ts';
import { addressOfOperation, examples } from './examples.ts';
import { html, type Html } from './html.ts';
import { maskError } from './public-error.ts';
import { readRelease, type Release } from './release.ts';

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/`: what this is, what is loaded, and where to go from here. */
export function addFrontPage(app: FastifyInstance, executable: Executable, logger: Logger): void {
  app.get('/', async (_request, reply) => {
    const loaded = await readLoaded(executable, logger);
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(renderPage(loaded).html);
  });
}

async function readLoaded(executable: Executable, logger: Logger): Promise<Html> {
  try {
    return renderRelease(await readRelease(executable));
  } catch (error) {
    const message = error instanceof SamverkanError ? error.message : maskError(error, logger, { route: '/' }).message;
    return html`<p class="problem">What is loaded cannot be told just now: ${message}.</p>`;
  }
}

const guide = html`<section>
  <h2>For programs and for those who run this</h2>
  <dl>
    <dt><code>/graphql</code></dt>
    <dd>The API, by GET and POST; a browser gets <a href="/graphql">GraphiQL</a> here.</dd>
    <dt>
      <a href="/schema.graphql"><code>/schema.graphql</code></a>
    </dt>
    <dd>The schema, with a description of every type and field.</dd>
    <dt>
      <a href="/reconcile"><code>/reconcile</code></a>
    </dt>
    <dd>The Reconciliation Service API: the address to give OpenRefine, which then matches a column of names against the graph.</dd>
    <dt>
      <a href="/healthz"><code>/healthz</code></a
      >, <a href="/readyz"><code>/readyz</code></a>
    </dt>
    <dd>Whether the server runs, and whether it can answer questions.</dd>
    <dt>Documentation</dt>
    <dd>
      In the repository: <code>README.md</code>, and in the folder <code>docs</code> how the sources were read
      (<code>reading-the-sources.md</code>), the form of the data (<code>data-format.md</code>) and the settings
      (<code>configuration.md</code>).
    </dd>
  </dl>
</section>`;

function renderPage(loaded: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Samverkan</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/front-page.css" />
      </head>
      <body>
        <header>
          <h1>Samverkan</h1>
          <p class="lead">
            Who works together with whom, on what, with whose money, and where that is known from: a graph of public actors, their projects,
            programmes and themes, asked through GraphQL. Every statement names its source.
          </p>
          <p><a class="start" href="/graphql">Ask in GraphiQL</a></p>
        </header>
        <main>
          <section>
            <h2>Questions to begin with</h2>
            <ul>
              ${examples.map(({ question, operation, variables }) => html`<li><a href="${addressOfOperation(operation, variables)}">${question}</a></li>`)}
            </ul>
          </section>
          <section>
            <h2>What is loaded</h2>
            ${loaded}
          </section>
          ${guide}
        </main>
      </body>
    </html> `;
}

function renderRelease(release: Release | null): Html {
  if (release === null) return html`<p class="problem">Nothing has been imported yet.</p>`;
  const entities = release.counts.filter(({ type }) => !isStatementType(type));
  const statements = release.counts.filter(({ type }) => isStatementType(type));
  return html` <p>${renderState(release)}</p>
    <div class="counts">${renderCounts('Entities', entities)}${renderCounts('Statements', statements)}</div>
    <p>What each kind of statement means is said at <code>StatementType</code> in <a href="/schema.graphql">the schema</a>.</p>
    <h3>Sources</h3>
    <ul>
      ${release.sources.map(({ id, title }) => html`<li>${title} <code>${id}</code></li>`)}
    </ul>`;
}

function renderState({ id, publishedAt, isComplete }: Release): Html {
  if (!isComplete) return html`<strong class="problem">Release ${id} is incomplete: an import is going on or was broken off.</strong>`;
  return html`Release ${id}, complete${publishedAt === null ? '' : `, published ${publishedAt.slice(0, 16).replace('T', ' ')} UTC`}.`;
}

function renderCounts(title: string, counts: Release['counts']): Html {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return html`<table>
    <caption>
      ${title}
    </caption>
    <tbody>
      ${counts.map(
        ({ type, count }) =>
          html`<tr>
            <th scope="row">${type}</th>
            <td>${count}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">All</th>
        <td>${total}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** Types of statements are verbs in capitals, such as FUNDS; types of entities are nouns, such as Project. */
function isStatementType(type: string): boolean {
  return /^[A-Z_]+$/.test(type);
}
