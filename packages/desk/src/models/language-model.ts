import type { LanguageModel } from 'ai'
import { type ModelAddress, nameOf } from './model-address.ts'

/** The AI SDK's model for an address. Only the package that speaks to it is loaded. */
export async function languageModel(
  address: ModelAddress,
  apiKey: string | undefined,
  fetch: typeof globalThis.fetch,
): Promise<LanguageModel> {
  const { provider, model, url } = address
  const options = {
    fetch,
    ...(apiKey !== undefined && { apiKey }),
    ...(url !== undefined && { baseURL: url }),
  }
  switch (provider.kind) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      return createOpenAI(options).chat(model)
    }
    case 'anthropic': {
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      return createAnthropic(options)(model)
    }
    case 'mistral': {
      const { createMistral } = await import('@ai-sdk/mistral')
      return createMistral(options)(model)
    }
    case 'google': {
      const { createGoogleGenerativeAI } = await import('@ai-sdk/google')
      return createGoogleGenerativeAI(options)(model)
    }
    case 'compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      const { url: baseURL } = address
      if (baseURL === undefined) throw new Error(`no address for ${nameOf(address)}`)
      return createOpenAICompatible({
        ...options,
        ...{ name: provider.name, baseURL, includeUsage: true, supportsStructuredOutputs: true },
      })(model)
    }
  }
}
