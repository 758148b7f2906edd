import type { FastifyInstance } from 'fastify'
import pino, { type DestinationStream, type Logger } from 'pino'
import { actorOf } from './identity.ts'

/** Lines of JSON. What they never hold: texts of stories and articles, tokens, keys, cookies, addresses with their query. */
export const createLog = (level: string, stream: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service: 'intertitre' },
      timestamp: pino.stdTimeFunctions.isoTime,
      // Whoever logs a request or an answer by habit gets their ids, never their headers.
      serializers: {
        req: ({ id }: { id?: string }) => ({ id }),
        res: ({ statusCode }) => ({ statusCode }),
        err: faultOf,
      },
    },
    stream,
  )

/** Without the message, which may quote what came. */
const faultOf = ({ name, stack }: Error) => ({
  name,
  frames: (stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)),
})

/** One line for each request: which route, who asked, how it went and how long it took. */
export function addLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, identity, ip } = request
    const status = reply.statusCode
    request.log[status >= 500 ? 'error' : 'info'](
      {
        method,
        route: routeOptions.url ?? '(none)',
        status,
        ms: Math.round(reply.elapsedTime),
        ...(identity !== undefined && { by: actorOf(identity).id }),
        // Who knocks where he may not is worth knowing, for a firewall; who works here is not traced.
        ...((status === 401 || status === 429) && { ip }),
      },
      'request',
    )
  })
}
