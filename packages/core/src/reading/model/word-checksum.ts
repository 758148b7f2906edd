/**
 * FNV-1a over the little-endian 32-bit words of `data`, those bytes that fill none last: four times as fast
 * as byte by byte, which counts where a file of megabytes is opened.
 */
export function wordChecksum(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const whole = data.length - (data.length % 4)
  let hash = 0x811c9dc5
  for (let index = 0; index < whole; index += 4) {
    hash = Math.imul(hash ^ view.getInt32(index, true), 0x01000193)
    // A product carries upwards only: the high bits have to come down again.
    hash ^= hash >>> 15
  }
  for (let index = whole; index < data.length; index++) hash = Math.imul(hash ^ data[index]!, 0x01000193)
  return hash >>> 0
}
