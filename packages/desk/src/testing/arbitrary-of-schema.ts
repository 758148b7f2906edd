import fc, { type Arbitrary } from 'fast-check'

/** The part of JSON Schema that the API describes itself with. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly default?: unknown
}

/** What breaks programs. */
const NASTY = fc.constantFrom(
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e',
  '../../etc/passwd',
  "'; drop table articles; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%00%0a',
  'é'.repeat(5000),
  '-1',
  '1e999',
  'NaN',
  '__proto__',
)

const garbage: Arbitrary<unknown> = fc.oneof(
  NASTY,
  fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, [], {}, [null], { constructor: {} }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Values that fit the schema, mostly; here and there something in them does not. */
export function arbitraryOf(schema: JsonSchema): Arbitrary<unknown> {
  return fc.oneof({ weight: 7, arbitrary: fitting(schema) }, { weight: 1, arbitrary: garbage })
}

function fitting(schema: JsonSchema): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map(arbitraryOf))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: 4 })
    case 'integer':
    case 'number':
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 99, 99) }),
        fc.double(),
      )
    case 'boolean':
      return fc.boolean()
    case 'string':
      return fc.oneof(
        fc.string({ maxLength: Math.min(schema.maxLength ?? 80, 80) }),
        fc.lorem({ maxCount: 12 }),
        NASTY,
      )
    default:
      return garbage
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema): Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)]),
  )
  const requiredKeys = required.filter((name) => name in fields)
  return fc.oneof(
    { weight: 9, arbitrary: fc.record(fields, { requiredKeys }) },
    // One field too many, or one too few.
    { weight: 1, arbitrary: fc.record({ ...fields, surprise: garbage }, { requiredKeys: [] }) },
  )
}
