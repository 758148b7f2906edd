declare module 'opentype.js' {
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    readonly x1?: number
    readonly y1?: number
    readonly x2?: number
    readonly y2?: number
    readonly x?: number
    readonly y?: number
  }
  export interface Glyph {
    readonly index: number
    readonly advanceWidth?: number
    getPath(x: number, y: number, size: number): { readonly commands: readonly PathCommand[] }
  }
  export interface Font {
    readonly unitsPerEm: number
    charToGlyph(character: string): Glyph
    getKerningValue(left: Glyph, right: Glyph): number
  }
  const opentype: { parse(bytes: ArrayBuffer): Font }
  export default opentype
}
