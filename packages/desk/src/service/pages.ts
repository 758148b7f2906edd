import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Desk } from './desk.ts'
import { RequestError } from './request-error.ts'
import { noEditorPage, PAGE_POLICY, signInPage } from './sign-in-page.ts'

/** What no route answers: the editor's own addresses lead to its page, all else is told to be missing. */
export async function answerMissing(desk: Desk, request: FastifyRequest, reply: FastifyReply) {
  if (!isPageWanted(request))
    throw new RequestError(
      404,
      'not-found',
      `Expected a route of the API, but there is no ${request.method} ${pathOf(request).slice(0, 200)}.`,
    )
  if (request.identity === undefined) return sendSignIn(request, reply)
  if (desk.web === undefined) return sendPage(reply, 404, noEditorPage(request.headers['accept-language']))
  return reply.header('cache-control', 'no-cache').sendFile('index.html', desk.web)
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? ''

/** « /articles/7 » is an address of the editor; « /favicon.ico » is a file, and « /api/… » the API's. */
export const isPageWanted = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  /\btext\/html\b/u.test(request.headers.accept ?? '') &&
  !/^\/(?:api|data|mcp)(?:\/|$)|\.[^/]*$/u.test(pathOf(request))

export const sendSignIn = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendPage(reply, 401, signInPage(request.headers['accept-language']))

export const sendPage = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': PAGE_POLICY,
    })
    .serializer(String)
    .send(page)
