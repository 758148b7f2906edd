import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import manifest from '../../package.json' with { type: 'json' }
import { addAuthentication, cookieName } from './authentication.ts'
import { type Desk, LIMITS } from './desk.ts'
import { addErrors, answerBroken } from './errors.ts'
import { addIdempotency } from './idempotency.ts'
import { addJsonBodies } from './json-bodies.ts'
import { askerOf, limiter } from './limiter.ts'
import { addLog } from './log.ts'
import { addMetrics, createMetrics } from './metrics.ts'
import { answerMissing } from './pages.ts'
import { articleRoutes } from './routes/articles.ts'
import { exportRoutes } from './routes/export.ts'
import { feedRoutes } from './routes/feeds.ts'
import { healthRoutes } from './routes/health.ts'
import { jobRoutes } from './routes/jobs.ts'
import { keyRoutes } from './routes/keys.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { peopleRoutes } from './routes/people.ts'
import { publishRoutes } from './routes/publish.ts'
import { shellRoutes } from './routes/shell.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { siteRoutes } from './routes/site.ts'
import { MAX_UPLOAD, storyRoutes } from './routes/stories.ts'
import { webRoutes } from './routes/web.ts'
import { workRoutes } from './routes/work.ts'
import { writeRoutes } from './routes/write.ts'

/** Bytes of a request on a route that says nothing else. */
const BODY_LIMIT = 1_000_000

const ROUTES = [
  healthRoutes,
  signInRoutes,
  peopleRoutes,
  keyRoutes,
  storyRoutes,
  writeRoutes,
  workRoutes,
  articleRoutes,
  exportRoutes,
  feedRoutes,
  publishRoutes,
  jobRoutes,
  siteRoutes,
  mcpRoutes,
  shellRoutes,
]

/** The service of a desk, ready to listen. Nothing but its health is told to who is not signed in. */
export async function createService(given: Desk): Promise<FastifyInstance> {
  const metrics = createMetrics(given)
  const { model } = given
  const desk: Desk = {
    ...given,
    tasks: metrics.timed(given.tasks),
    ...(model !== undefined && { model: { ...model, tasks: metrics.timed(model.tasks) } }),
  }
  const app = Fastify({
    loggerInstance: desk.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: desk.isBehindProxy ?? false,
    bodyLimit: BODY_LIMIT,
    // A request that dawdles holds a connection; files of 20 MB come in by then.
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBroken,
    // An address that cannot be decoded.
    frameworkErrors: (_error, _request, reply) => {
      const error = { code: 'invalid-request', message: 'Expected an address that can be decoded.' }
      return (reply as FastifyReply).code(400).send({ error })
    },
  }).withTypeProvider<ZodTypeProvider>() as unknown as FastifyInstance
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  addErrors(app)
  addLog(app)
  await addProtection(app, desk)
  addMetrics(app, metrics)
  await addDocumentation(app, desk)
  app.setNotFoundHandler((request, reply) => answerMissing(desk, request, reply))
  for (const routes of ROUTES) await app.register(routes(desk))
  await app.register(webRoutes(desk))
  return app
}

/** In this order: headers go with every answer, and nobody is counted before it is known who asks. */
async function addProtection(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(helmet, headers(desk))
  await app.register(cookie)
  addAuthentication(app, desk)
  const counted = limiter(desk.limits?.requests ?? LIMITS.requests, askerOf)
  app.addHook('onRequest', async (request) => counted.count(request))
  addJsonBodies(app)
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: MAX_UPLOAD, files: 1, fields: 10, fieldSize: 10_000, parts: 11, headerPairs: 100 },
  })
  addIdempotency(app, desk)
}

const headers = ({ isSecure }: Desk) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' as const },
  hsts: isSecure === true && { maxAge: 31_536_000 },
})

/** As everywhere, but for the pictures that the pages about the API have in their styles. */
const DOCS_POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

async function addDocumentation(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Intertitre',
        version: manifest.version,
        description: 'The desk of a newsroom: stories in, proven articles out.',
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: cookieName(desk) },
        },
      },
      security: [{ key: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
  })
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { access: 'reader', ...route.config }
    })
    await docs.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: DOCS_POLICY })
  })
}
