import type { Order } from '../engine.ts'

/** An order without its story, which is kept by itself. */
export type OrderRest = Omit<Order, 'story'>

/** As plain JSON: the bytes of a photograph become base64. */
export const payloadOf = (order: OrderRest): unknown => JSON.parse(JSON.stringify(order, withoutBytes))

/** A `Buffer` has turned itself into JSON before a replacer sees it: `this` still has it. */
function withoutBytes(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const before = this[name]
  return ArrayBuffer.isView(before) ? { base64: base64Of(before) } : value
}

/**
 * The order that `payloadOf` was given, or what was queued with less than that: without context, or
 * without wishes for the edition. Throws a `TypeError` where it is no object.
 */
export function orderOf(payload: unknown): OrderRest {
  if (typeof payload !== 'object' || payload === null) {
    throw new TypeError(`Expected an order in the job, but it is ${JSON.stringify(payload)}.`)
  }
  const order = JSON.parse(JSON.stringify(payload), (_, value) => (isBytes(value) ? bytesOf(value) : value))
  return { context: [], ...order }
}

const base64Of = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

const isBytes = (value: unknown): value is { base64: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  'base64' in value &&
  typeof value.base64 === 'string'

const bytesOf = ({ base64 }: { base64: string }): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
