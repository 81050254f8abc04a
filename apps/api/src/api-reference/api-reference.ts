import { type RequestHandler, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import { indexPage } from './index-page.ts';
import { notFoundPage, STYLE } from './layout.ts';
import { operationPage } from './operation-page.ts';
import { typePage } from './type-page.ts';

/** `/docs/api`: every operation and type of the schema as plain pages, made of the schema itself; nothing on them is loaded from elsewhere. */
export function apiReference(makeSchema: () => Promise<GraphQLSchema>): Router {
  let schema: Promise<GraphQLSchema> | undefined; // made when somebody looks for the first time
  const router = Router();
  const html =
    (write: (schema: GraphQLSchema, name: string) => string | null): RequestHandler<{ name?: string }> =>
    async (req, res) => {
      schema ??= makeSchema();
      const page = write(await schema, req.params.name ?? '');
      res
        .status(page === null ? 404 : 200)
        .type('html')
        .send(page ?? notFoundPage());
    };
  router.get('/', html(indexPage));
  router.get('/style.css', (_req, res) => void res.type('css').send(STYLE));
  router.get(
    '/:name',
    html((made, name) => operationPage(made, name) ?? typePage(made, name)),
  );
  return router;
}
