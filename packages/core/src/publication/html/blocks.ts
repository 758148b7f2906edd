import type { Block, Section } from '../../writing/article.ts'
import { background } from './blocks/background.ts'
import { headingMarkup } from './blocks/headed.ts'
import { keyPoints } from './blocks/key-points.ts'
import { list } from './blocks/list.ts'
import { paragraph } from './blocks/paragraph.ts'
import { questions } from './blocks/questions.ts'
import { quote } from './blocks/quote.ts'
import { sources } from './blocks/sources.ts'
import { standfirst } from './blocks/standfirst.ts'
import { table } from './blocks/table.ts'
import { timeline } from './blocks/timeline.ts'
import { unknowns } from './blocks/unknowns.ts'
import { isKeyPoints } from './is-key-points.ts'
import { html, type Markup } from './markup.ts'
import type { Place, Renderer } from './place.ts'
import { headingSentence } from './sentence.ts'

type Renderers = { readonly [T in Block['type']]: Renderer<Extract<Block, { type: T }>> }

const section: Renderer<Section> = (block, { page, path }) => {
  const subheading = headingSentence(block.subheading, `${path}.subheading`, page)
  const blocks = block.blocks.map((inner, index) =>
    blockMarkup(inner, { page, path: `${path}.blocks.${index}`, title: block.subheading.text }),
  )
  const kind = isKeyPoints(block) && html` class="key-points"`
  return html`<section${kind}>\n${headingMarkup(block, subheading, page.outline)}${blocks}</section>\n`
}

const RENDERERS: Renderers = {
  standfirst,
  paragraph,
  list,
  quote,
  'key-points': keyPoints,
  table,
  timeline,
  unknowns,
  questions,
  background,
  sources,
  section,
}

export const blockMarkup = (block: Block, place: Place): Markup =>
  (RENDERERS[block.type] as Renderer<Block>)(block, place)
