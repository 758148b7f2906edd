import type { Language } from '../languages/language.ts'
import { covers, type Span } from '../span.ts'
import { entityIndex } from './entity-index.ts'
import { overlapping } from './overlapping.ts'
import type { Entity, Reading, Sentence, Token } from './reading.ts'
import { treeOf } from './tree.ts'

/**
 * Gives entities the places where a noun or pronoun stands for them: « la société » behind « la société de
 * cybersécurité Ondine », « il » where its statement has that person for its antecedent. A noun counts only with a
 * definite article, nothing else beside it, and where the story describes no other entity by it: a wrong link is worse
 * than none. Linear in the length of the story.
 */
export function findReferences(
  entities: readonly Entity[],
  { statements, sentences }: Pick<Reading, 'statements' | 'sentences'>,
  language: Pick<Language, 'subjectPronoun'>,
): readonly Entity[] {
  const references = new Map<Entity, Span[]>()
  const add = (entity: Entity, { start, end }: Span) =>
    references.set(entity, [...(references.get(entity) ?? []), { start, end }])
  const described = describedBy(entities, sentences)
  for (const { tokens } of sentences)
    for (const [index, token] of tokens.entries()) {
      const entity = described.get(token.lemma)
      const first = entity?.mentions[0]
      if (
        entity === undefined ||
        first === undefined ||
        token.start < first.end ||
        !standsAlone(tokens, index)
      )
        continue
      const [before, article] = [tokens[index - 2], tokens[index - 1] as Token]
      // « du groupe » shares its article with the preposition.
      const contracted = before?.end === article.start && before.upos === 'ADP' && !/['’]$/u.test(before.form)
      add(entity, { start: contracted ? token.start : article.start, end: token.end })
    }
  const named = entityIndex(entities, (entity) => [
    ...entity.mentions,
    ...(entity.role === undefined ? [] : [entity.role]),
    ...(references.get(entity) ?? []),
  ])
  for (const { antecedent, sentence } of statements) {
    if (antecedent === undefined) continue
    const tree = treeOf(sentences[sentence] as Sentence)
    const entity = named(antecedent)
    const [pronoun] = tree.dependents(tree.root, 'nsubj')
    if (entity !== undefined && pronoun !== undefined && language.subjectPronoun(tree) !== undefined)
      add(entity, tree.tokens[pronoun] as Span)
  }
  return entities.map((entity) => {
    const own = references.get(entity)
    return own === undefined
      ? entity
      : { ...entity, references: own.sort((one, other) => one.start - other.start) }
  })
}

/** The noun that opens each description, where no other entity has the same. */
function describedBy(
  entities: readonly Entity[],
  sentences: readonly Sentence[],
): ReadonlyMap<string, Entity> {
  const roles = entities
    .flatMap((entity) => (entity.role === undefined ? [] : [{ ...entity.role, entity }]))
    .sort((one, other) => one.start - other.start)
  const rolesIn = overlapping(roles)
  const found = new Map<string, Entity | undefined>()
  for (const { tokens, span } of sentences)
    for (const role of rolesIn(span)) {
      const noun = tokens.find((token) => covers(role, token) && token.upos === 'NOUN')
      if (noun === undefined) continue
      const other = found.get(noun.lemma)
      found.set(noun.lemma, found.has(noun.lemma) && other !== role.entity ? undefined : role.entity)
    }
  return new Map(
    [...found].flatMap(([lemma, entity]) => (entity === undefined ? [] : [[lemma, entity] as const])),
  )
}

/** « la société », not « la société Ondine », « la société rivale » nor « des sociétés ». */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const [article, noun, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (noun?.upos !== 'NOUN' || noun.features.Number === 'Plur') return false
  if (article?.upos !== 'DET' || article.features.Definite !== 'Def') return false
  const described = tokens.some(
    ({ head, relation }) => head === index && /^(?:nmod|amod|appos|acl|conj|flat)/u.test(relation),
  )
  return !described && !/^(?:PROPN|ADJ|X)$/u.test(next?.upos ?? '') && next?.lemma !== 'de'
}
