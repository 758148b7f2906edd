/** A typeface that texts can be measured and drawn with: a drawing then looks the same wherever it is shown. */
export interface TypeFace {
  /** Width in the unit of `size`. */
  advance(text: string, size: number): number
  /** SVG path data of the text from `x` on, on the baseline `y`. */
  outline(text: string, x: number, y: number, size: number): string
}

/** The faces of a cover. */
export interface CoverFaces {
  readonly headline: TypeFace
  readonly label: TypeFace
}
