import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);

const own = fileURLToPath(new URL('assets/', import.meta.url));
const graphiql = dirname(require.resolve('graphiql/package.json'));
const react = dirname(require.resolve('react/package.json'));
const reactDom = dirname(require.resolve('react-dom/package.json'));

/** The files served under `/assets/`, and no others. */
const files: readonly string[] = [
  join(own, 'front-page.css'),
  join(own, 'graphiql-page.css'),
  join(own, 'icon.svg'),
  join(own, 'start-graphiql.js'),
  join(graphiql, 'graphiql.min.css'),
  join(graphiql, 'graphiql.min.js'),
  join(react, 'umd/react.production.min.js'),
  join(reactDom, 'umd/react-dom.production.min.js'),
];

/** Serves the files that our pages load, each by its exact name. */
export async function addAssets(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: own, serve: false });
  for (const file of files) {
    const name = basename(file);
    app.get(`/assets/${name}`, (_request, reply) => reply.sendFile(name, dirname(file), { maxAge: '1h' }));
  }
}
