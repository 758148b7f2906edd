import { type Colour, colourOf, hexOf, mix, readable } from '../../colours.ts'
import type { SiteColours } from '../../site.ts'

const PAPER: Colour = [0xfd, 0xfc, 0xf9]
const DARK_PAPER: Colour = [0x17, 0x16, 0x13]
const INK: Colour = [0x1c, 0x1a, 0x17]
/** Tinted boxes have to carry the accent too. */
const MARGIN = 5.2

/** The site’s colours over those of the page, moved as far as they need to be read; empty where it has none. */
export function brandStyle(colours: SiteColours): string {
  const [accent, paper, ink] = [colourOf(colours.accent), colourOf(colours.paper), colourOf(colours.ink)]
  if (accent === undefined && paper === undefined && ink === undefined) return ''
  const ground = paper ?? PAPER
  const light = [
    ...(paper === undefined ? [] : [`--paper: ${hexOf(paper)}`, `--tint: ${hexOf(mix(paper, INK, 0.04))}`]),
    ...(ink === undefined ? [] : [`--ink: ${hexOf(readable(ink, ground, 7))}`]),
    ...(accent === undefined ? [] : [`--accent: ${hexOf(readable(accent, ground, MARGIN))}`]),
  ]
  const dark = accent === undefined ? '' : `--accent: ${hexOf(readable(accent, DARK_PAPER, MARGIN))}`
  return `@media screen and (prefers-color-scheme: light) {\n  :root { ${light.join('; ')}; }\n}\n${
    dark === '' ? '' : `@media screen and (prefers-color-scheme: dark) {\n  :root { ${dark}; }\n}\n`
  }`
}
