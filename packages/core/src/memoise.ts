/** Enough for any story; a newsroom's whole day is computed in bounded memory. */
const MOST = 20_000

/** A pure function of a string that computes each answer once, until it has given so many. */
export function memoise<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    if (known.size >= MOST) known.clear()
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}

/** A pure function of an object and what never changes beside it: computed once while the object lives. */
export function memoiseFor<Key extends object, Context, Value>(
  compute: (key: Key, context: Context) => Value,
): (key: Key, context: Context) => Value {
  const known = new WeakMap<Key, { readonly context: Context; readonly value: Value }>()
  return (key, context) => {
    const found = known.get(key)
    if (found !== undefined && found.context === context) return found.value
    const value = compute(key, context)
    known.set(key, { context, value })
    return value
  }
}
