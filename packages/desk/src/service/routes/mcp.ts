import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Desk } from '../desk.ts'
import { RequestError } from '../request-error.ts'

/** Each request by itself: nothing is kept between two, so any machine behind a proxy may answer. */
export const mcpRoutes: (desk: Desk) => FastifyPluginAsyncZod =
  ({ tasks }) =>
  async (app) => {
    app.post(
      '/mcp',
      { bodyLimit: 12_000_000, config: { access: 'key' }, schema: { hide: true } },
      async (request, reply) => {
        const { StreamableHTTPServerTransport } = await import(
          '@modelcontextprotocol/sdk/server/streamableHttp.js'
        )
        const { deskServer } = await import('../../mcp/desk-server.ts')
        const server = deskServer(tasks)
        const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
        reply.hijack()
        reply.raw.once('close', () => void server.close())
        await server.connect(transport as Parameters<typeof server.connect>[0])
        await transport.handleRequest(request.raw, reply.raw, request.body)
      },
    )
    for (const method of ['GET', 'DELETE'] as const)
      app.route({
        method,
        url: '/mcp',
        config: { access: 'key' },
        schema: { hide: true },
        handler: async (_request, reply) => {
          reply.header('allow', 'POST')
          throw new RequestError(
            405,
            'not-allowed',
            'Expected POST: this server keeps no sessions and sends nothing unasked.',
          )
        },
      })
  }
