import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningService, runService, STORY } from '../testing/running-service.ts'

let service: RunningService
beforeAll(async () => {
  service = await runService()
}, 60_000)
afterAll(() => service.close(), 60_000)

const connected = async (headers: Readonly<Record<string, string>>): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1.0.0' })
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', service.url), {
    requestInit: { headers },
  })
  await client.connect(transport as Parameters<Client['connect']>[0])
  return client
}

test('an assistant with a key finds the tools and uses them', async () => {
  const { headers } = await service.key('reader')
  const client = await connected(headers)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['write', 'check', 'audit', 'read'])
  const { structuredContent } = await client.callTool({
    name: 'check',
    arguments: { article: 'Le feu a détruit un entrepôt de 9 000 mètres carrés.', story: STORY },
  })
  expect(structuredContent).toMatchObject({ borneOut: false, refuted: 1 })
  const refused = await client.callTool({ name: 'write', arguments: { story: 'Trop court.' } })
  expect(refused.isError).toBe(true)
  await client.close()
})

test('two at once do not get each other’s answers', async () => {
  const clients = await Promise.all([1, 2].map(async () => connected((await service.key('reader')).headers)))
  const texts = ['Le feu a pris à 9 heures.', 'Le feu a pris à 8 heures.']
  const answers = await Promise.all(
    clients.map((client, index) =>
      client.callTool({ name: 'check', arguments: { article: texts[index], story: STORY, all: true } }),
    ),
  )
  expect(
    answers.map(
      ({ structuredContent }) => (structuredContent as { claims: { text: string }[] }).claims[0]?.text,
    ),
  ).toEqual(texts)
  await Promise.all(clients.map((client) => client.close()))
})

test('without a key, or with a session, there is nothing', async () => {
  await expect(connected({})).rejects.toThrow(/401|not-signed-in/u)
  const person = await service.person('admin')
  await expect(connected(person.headers)).rejects.toThrow(/403|not-allowed/u)
  expect((await (await service.key('reader'))('GET', '/mcp')).status).toBe(405)
})
