import type { Element } from '../formats/html/tree.ts'

/** Where an element begins in its file: « h2@41:5 », lines and columns from 1; its name alone where nothing wrote it. */
export function placeOf({ tagName, sourceCodeLocation }: Element): string {
  if (!sourceCodeLocation) return tagName
  return `${tagName}@${sourceCodeLocation.startLine}:${sourceCodeLocation.startCol}`
}
