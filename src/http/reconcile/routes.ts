import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientOf } from '../../limits/budget.ts';
import { refuseOperation } from '../refusal.ts';
import { readAnswer, readPage, readSuggestion } from './work.ts';
import { manifestOf, root } from './manifest.ts';
import { parametersOf } from './parameters.ts';
import { answerPriced, type Serving } from './priced-run.ts';
import { answerRefused } from './refusals.ts';
import { proposeProperties, readTyped, suggestProperties, suggestTypes } from './suggestions.ts';

const form = 'application/x-www-form-urlencoded';

/** `/reconcile`: the Reconciliation Service API, versions 0.1 and 0.2, by which OpenRefine matches a column against the graph. */
export async function addReconcile(app: FastifyInstance, serving: Serving): Promise<void> {
  await app.register(async (scope) => {
    // Only here are forms read; GraphQL at its own address takes JSON alone, which pages of other origins can't send unasked.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(form, { parseAs: 'string' }, (_request, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler((error, _request, reply) => {
      if (!isUnsupported(error)) throw error;
      return refuseOperation(reply, 415, {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: `The body must be a form, with content-type: ${form}`,
      });
    });
    addEndpoint(scope, serving);
    addSuggest(scope, serving);
    addPages(scope, serving);
  });
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 415;
}

function addEndpoint(scope: FastifyInstance, serving: Serving): void {
  const { schema } = serving.executable;
  scope.get(root, { exposeHeadRoute: false }, (request, reply) => {
    const isQuestion = /[?&](?:queries|extend|callback)=/.test(request.url);
    if (isQuestion) return answerPriced(serving, request, reply, () => readAnswer(serving, parametersOf(request)));
    return plainly(serving, reply, () => manifestOf(request, schema));
  });
  scope.post(root, (request, reply) => answerPriced(serving, request, reply, () => readAnswer(serving, parametersOf(request))));
  scope.get(`${root}/properties`, { exposeHeadRoute: false }, (request, reply) =>
    plainly(serving, reply, () => proposeProperties(parametersOf(request), schema)),
  );
}

function addSuggest(scope: FastifyInstance, serving: Serving): void {
  const { schema } = serving.executable;
  const at = (what: string): string => `${root}/suggest/${what}`;
  scope.get(at('entity'), { exposeHeadRoute: false }, (request, reply) =>
    answerPriced(serving, request, reply, () => readSuggestion(serving, parametersOf(request))),
  );
  scope.get(at('property'), { exposeHeadRoute: false }, (request, reply) =>
    plainly(serving, reply, () => suggestProperties(readTyped(parametersOf(request)))),
  );
  scope.get(at('type'), { exposeHeadRoute: false }, (request, reply) =>
    plainly(serving, reply, () => suggestTypes(schema, readTyped(parametersOf(request)))),
  );
}

function addPages(scope: FastifyInstance, serving: Serving): void {
  for (const name of ['preview', 'view']) {
    scope.get(`${root}/${name}`, { exposeHeadRoute: false }, (request, reply) =>
      answerPriced(serving, request, reply, () => readPage(serving, parametersOf(request))),
    );
  }
}

/** Answers what needs no data. */
function plainly({ service }: Serving, reply: FastifyReply, answer: () => object): FastifyReply {
  const { request } = reply;
  try {
    return reply.header('cache-control', 'no-cache').send(answer());
  } catch (error) {
    answerRefused(service, { request, reply, client: clientOf(request.ip), points: 0 }, error);
    return reply;
  }
}
