/** Keeps values by their key. */
export interface RecordStore<T> {
  get(key: string): Promise<T | undefined>
  put(key: string, value: T): Promise<void>
  all(): Promise<readonly T[]>
}

/** Forgets everything when it goes. */
export function memoryStore<T>(): RecordStore<T> {
  const records = new Map<string, T>()
  return {
    get: async (key) => records.get(key),
    put: async (key, value) => void records.set(key, structuredClone(value)),
    all: async () => [...records.values()],
  }
}

const DATABASE = 'intertitre'
const STORE = 'articles'

/** Keeps values in this browser's IndexedDB. Rejects where the browser refuses (full, private). */
export function indexedStore<T>(factory: IDBFactory): RecordStore<T> {
  let opening: Promise<IDBDatabase> | undefined
  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise((resolve, reject) => {
      const request = factory.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    return opening
  }
  const run = async <R>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<R>,
  ): Promise<R> => {
    const transaction = (await open()).transaction(STORE, mode)
    const request = ask(transaction.objectStore(STORE))
    // Kept only once the whole transaction is.
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  }
  return {
    get: (key) => run('readonly', (store) => store.get(key) as IDBRequest<T | undefined>),
    put: async (key, value) => void (await run('readwrite', (store) => store.put(value, key))),
    all: () => run('readonly', (store) => store.getAll() as IDBRequest<T[]>),
  }
}

/** Keeps a few small values as JSON where the browser keeps strings. */
export function stringStore<T>(storage: Storage, prefix: string): RecordStore<T> {
  const read = (key: string): T | undefined => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null') ?? undefined
    } catch {
      // Something else has written there.
      return undefined
    }
  }
  return {
    get: async (key) => read(prefix + key),
    put: async (key, value) => storage.setItem(prefix + key, JSON.stringify(value)),
    all: async () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map(read)
        .filter((value) => value !== undefined),
  }
}
