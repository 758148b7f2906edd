import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import type { Desk } from '../desk.ts'
import { sendPage } from '../pages.ts'
import { noEditorPage } from '../sign-in-page.ts'

const DATA = dirname(createRequire(import.meta.url).resolve('@intertitre/core/data/fr/lexicon.txt'))
const DAY = 86_400

/** The editor's files, and the data that it reads French with. */
export const webRoutes: (desk: Desk) => FastifyPluginAsync = (desk) => async (app) => {
  // Routes made by the plugins say nothing of whom they are for.
  app.addHook('onRoute', (route) => {
    route.config = { access: 'reader', ...route.config }
  })
  await app.register(fastifyStatic, {
    root: DATA,
    prefix: '/data/fr/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => /^\/[\w.-]+$/u.test(path),
    cacheControl: false,
    setHeaders: (reply) => {
      reply.header('cache-control', `private, max-age=${30 * DAY}`)
    },
  })
  if (desk.web === undefined) {
    app.get('/', { schema: { hide: true } }, async (request, reply) =>
      sendPage(reply, 200, noEditorPage(request.headers['accept-language'])),
    )
    return
  }
  await app.register(fastifyStatic, {
    root: desk.web,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Their names change with what they hold; the page that names them does not change its own.
      const isNamedByContent = /[\\/]assets[\\/]/u.test(path)
      reply.header(
        'cache-control',
        isNamedByContent ? `private, max-age=${365 * DAY}, immutable` : 'no-cache',
      )
    },
  })
}
