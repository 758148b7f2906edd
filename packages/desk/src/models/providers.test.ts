import { isRefuted } from '@intertitre/core'
import { afterEach, describe, expect, test } from 'vitest'
import { STORY } from '../testing/running-service.ts'
import { answerBy, type Question, type Reply } from '../testing/scripted-model-server.ts'
import { endScripted, writeScripted } from '../testing/write-scripted.ts'

afterEach(endScripted)

const KEY = 'sk-very-secret-0123456789'
const OWN = 'Par précaution, quarante-deux riverains ont été évacués.'
const answered = (question: Question): Reply => ({
  answer: answerBy(question, ({ text }) => (text.startsWith('Quarante-deux riverains') ? OWN : text)),
})
const json = { 'content-type': 'application/json' }
const refusing = (status: number, error: object) => (): Reply => ({
  status,
  headers: json,
  body: JSON.stringify(error),
})

/** Every package that speaks to a provider, as that provider words what it refuses. */
const providers: readonly {
  model: string
  variable: string
  path: string
  keyRefused: () => Reply
}[] = [
  {
    model: 'openai:gpt-4.1-mini',
    variable: 'OPENAI_API_KEY',
    path: '/v1/chat/completions',
    keyRefused: refusing(401, {
      error: {
        message: `Incorrect API key provided: ${KEY}.`,
        type: 'invalid_request_error',
        code: 'invalid_api_key',
      },
    }),
  },
  {
    // Takes its system prompt as a developer's, and no temperature.
    model: 'openai:gpt-5-mini',
    variable: 'OPENAI_API_KEY',
    path: '/v1/chat/completions',
    keyRefused: refusing(403, {
      error: { message: 'Project has no access.', type: 'invalid_request_error' },
    }),
  },
  {
    model: 'anthropic:claude-sonnet-4-5',
    variable: 'ANTHROPIC_API_KEY',
    path: '/v1/messages',
    keyRefused: refusing(401, {
      type: 'error',
      error: { type: 'authentication_error', message: 'invalid x-api-key' },
    }),
  },
  {
    // Knows no schema of its answer, and gives it as the input of a tool.
    model: 'anthropic:claude-3-5-haiku-latest',
    variable: 'ANTHROPIC_API_KEY',
    path: '/v1/messages',
    keyRefused: refusing(401, {
      type: 'error',
      error: { type: 'authentication_error', message: 'invalid x-api-key' },
    }),
  },
  {
    model: 'mistral:mistral-large-latest',
    variable: 'MISTRAL_API_KEY',
    path: '/v1/chat/completions',
    keyRefused: refusing(401, { detail: 'Unauthorized' }),
  },
  {
    model: 'google:gemini-2.5-flash',
    variable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    path: '/v1/models/gemini-2.5-flash:streamGenerateContent?alt=sse',
    keyRefused: refusing(400, {
      error: {
        code: 400,
        message: 'API key not valid. Please pass a valid API key.',
        status: 'INVALID_ARGUMENT',
        details: [{ reason: 'API_KEY_INVALID' }],
      },
    }),
  },
  {
    model: 'compatible:scripted',
    variable: 'INTERTITRE_MODEL_KEY',
    path: '/v1/chat/completions',
    keyRefused: refusing(401, { error: { message: 'Invalid API key' } }),
  },
]

for (const { model, variable, path, keyRefused } of providers)
  describe(model, () => {
    const write = (script: (question: Question) => Reply, ...args: readonly string[]) =>
      writeScripted(STORY, script, { model, env: { [variable]: KEY }, args })

    test('a good answer: its own words stand, tokens are counted, the key goes where it belongs', async () => {
      const { exitCode, err, dossier, server } = await write(answered)
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
      expect(dossier!.article.writer).toBe(model)
      const { claims, article } = dossier!
      expect(claims.map(({ text }) => text)).toContain(OWN)
      expect(claims.filter(isRefuted)).toEqual([])
      const { tokens, answers, failures } = article.record!
      expect(failures).toEqual([])
      expect(tokens.input).toBe(100 * answers)
      expect(tokens.output).toBeGreaterThan(answers)
      expect(new Set(server.requests.map((request) => request.path))).toEqual(new Set([path]))
      expect(server.requests.every(({ key }) => key === KEY)).toBe(true)
      const [first] = server.questions
      expect(first?.system).toMatch(/JSON/u)
      expect(first?.keys).toContain('sentences')
      expect(first?.facts.length).toBeGreaterThan(2)
    })

    test('429, then fine: asked again', async () => {
      const { exitCode, dossier, server } = await write((question) =>
        question.count === 0 ? { status: 429, headers: { ...json, 'retry-after': '0' } } : answered(question),
      )
      expect(exitCode).toBe(0)
      expect(server.questions[1]?.prompt).toBe(server.questions[0]?.prompt)
      expect(dossier!.article.record!.failures).toEqual([])
      expect(dossier!.article.writer).toBe(model)
    })

    test('a key refused: one sentence without it, nothing written, asked once', async () => {
      const { exitCode, err, dossier, server } = await write(keyRefused)
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: \S+ refuses the key \(40[013]\): check it in the environment\.\n$/u)
      expect(err).not.toContain(KEY)
      expect(dossier).toBeUndefined()
      expect(server.questions).toHaveLength(1)
    })

    test('hanging: one sentence, nothing written', async () => {
      const { exitCode, err, dossier } = await write(() => ({ raw() {} }), '--time-limit', '1')
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: \S+ took longer than 1 s for one answer: [^\n]+\.\n$/u)
      expect(dossier).toBeUndefined()
    })
  })

describe('a failure in the middle of an answer, as each provider words it', () => {
  const failing: readonly { model: string; variable: string; event: string }[] = [
    {
      model: 'compatible:scripted',
      variable: 'INTERTITRE_MODEL_KEY',
      event: `data: ${JSON.stringify({ error: { message: 'The engine ran out of memory', type: 'server_error' } })}\n\n`,
    },
    {
      model: 'anthropic:claude-sonnet-4-5',
      variable: 'ANTHROPIC_API_KEY',
      event: `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })}\n\n`,
    },
  ]
  for (const { model, variable, event } of failing)
    test(model, async () => {
      const { exitCode, err, dossier } = await writeScripted(
        STORY,
        () => ({
          raw(response) {
            response.writeHead(200, { 'content-type': 'text/event-stream' })
            response.end(event)
          },
        }),
        { model, env: { [variable]: KEY }, args: ['--time-limit', '10'] },
      )
      expect(exitCode).toBe(2)
      expect(err).toMatch(/^intertitre: [^\n]*fails [^\n]*(?:Overloaded|ran out of memory)[^\n]*\.\n$/u)
      expect(dossier).toBeUndefined()
    })
})
