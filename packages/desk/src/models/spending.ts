import { type Model, ModelError, type Tokens } from '@intertitre/core'
import { estimated } from './remote-model.ts'

/** Euros for a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** What a model has been asked for and what that comes to. */
export interface Spending {
  readonly model: string
  readonly questions: number
  /** Answered from the cache, at no cost. */
  readonly cached: number
  readonly tokens: Tokens
  /** Euros; undefined where the price is not known. */
  readonly cost?: number
}

export const costOf = ({ input, output }: Tokens, price: Price): number =>
  (input * price.input + output * price.output) / 1e6

export interface Purse {
  readonly model: Model
  spent(): Omit<Spending, 'cached'>
}

/**
 * Counts what a model costs. With a budget, in euros, no question is asked whose longest answer could exceed
 * it; the price must then be known.
 */
export function withPurse(model: Model, price: Price | undefined, budget: number | undefined): Purse {
  let [questions, input, output, cost, reserved] = [0, 0, 0, 0, 0]
  return {
    model: {
      ...model,
      async answer(request, onText) {
        const most = { input: estimated(request, '').input, output: request.maxTokens }
        const dearest = price === undefined ? 0 : costOf(most, price)
        if (budget !== undefined && cost + reserved + dearest > budget)
          throw new ModelError(
            'budget',
            `The budget of ${euros(budget)} leaves no room for a further question to ${model.name}: ${euros(cost)} are spent.`,
          )
        reserved += dearest
        questions++
        let text = ''
        const count = (tokens: Tokens) => {
          input += tokens.input
          output += tokens.output
          if (price !== undefined) cost += costOf(tokens, price)
        }
        try {
          const answer = await model.answer(request, (piece) => {
            text += piece
            onText(piece)
          })
          count(answer.tokens)
          return answer
        } catch (error) {
          // What broke off is paid for as far as it came.
          if (text !== '') count(estimated(request, text))
          throw error
        } finally {
          reserved -= dearest
        }
      },
    },
    spent: () => ({
      ...{ model: model.name, questions, tokens: { input, output } },
      ...(price !== undefined && { cost }),
    }),
  }
}

/** « €0.0042 » */
export const euros = (amount: number): string =>
  `€${amount === 0 || amount >= 1 ? amount.toFixed(2) : amount.toPrecision(2)}`
