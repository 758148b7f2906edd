/** FNV-1a, 32 bits, over UTF-16 units or bytes: eight hexadecimal digits. */
export function checksumOf(data: string | Uint8Array): string {
  let hash = 0x811c9dc5
  if (typeof data === 'string') {
    for (let index = 0; index < data.length; index++) {
      hash = Math.imul(hash ^ data.charCodeAt(index), 0x01000193)
    }
  } else {
    for (let index = 0; index < data.length; index++) hash = Math.imul(hash ^ data[index]!, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
