/** First 32 bits of the fractional parts of roots of the first primes. Source: FIPS 180-4, 4.2.2 and 5.3.3. */
const { constants, initial } = tables()

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Source: FIPS 180-4. */
export function sha256(text: string): string {
  const blocks = padded(utf8(text))
  const state = Uint32Array.from(initial)
  const schedule = new Uint32Array(64)
  const view = new DataView(blocks.buffer)
  for (let at = 0; at < blocks.length; at += 64) compress(state, schedule, view, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** Half a pair of surrogates becomes U+FFFD, as in the Encoding Standard. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const own = character.codePointAt(0) ?? 0
    const point = own >= 0xd800 && own < 0xe000 ? 0xfffd : own
    if (point < 0x80) bytes.push(point)
    else {
      const rest = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
      bytes.push(((0xf00 >> (rest + 1)) & 0xff) | (point >> (6 * rest)))
      for (let part = rest - 1; part >= 0; part--) bytes.push(0x80 | ((point >> (6 * part)) & 0x3f))
    }
  }
  return Uint8Array.from(bytes)
}

/** A one, zeros, and the length in bits, up to a whole block. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  new DataView(blocks.buffer).setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n)
  return blocks
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function compress(state: Uint32Array, schedule: Uint32Array, view: DataView, at: number): void {
  for (let round = 0; round < 16; round++) schedule[round] = view.getUint32(at + round * 4)
  for (let round = 16; round < 64; round++) {
    const [early, late] = [schedule[round - 15] as number, schedule[round - 2] as number]
    const one = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const two = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    schedule[round] = (schedule[round - 16] as number) + one + (schedule[round - 7] as number) + two
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + high + choice + (constants[round] as number) + (schedule[round] as number)) | 0
    const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (state[index] as number) + word
}

function tables(): { readonly constants: Uint32Array; readonly initial: Uint32Array } {
  const primes: number[] = []
  for (let number = 2; primes.length < 64; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32
  return {
    constants: Uint32Array.from(primes.map((prime) => fraction(Math.cbrt(prime)))),
    initial: Uint32Array.from(primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))),
  }
}
