import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** Sources by their path in the repository, with forward slashes. */
export type Sources = ReadonlyMap<string, string>

export interface Breach {
  /** « packages/core/src/brief/read-brief.ts:12 » */
  readonly place: string
  readonly what: string
}

const CORE = 'packages/core/src/'
const DESK = 'packages/desk/src/'
const WEB = 'packages/web/src/'

/** Each may use those before it. Filing comes after brief, for it tells the brief from the story. */
const STAGES = [
  'brief',
  'filing',
  'reading',
  'planning',
  'writing',
  'verification',
  'audits',
  'revision',
  'publication',
]

/**
 * Views of an article that every stage may take, whoever comes first: a clause of the brief is read
 * before anything is written and checked after, in one file.
 */
const VIEWS = new Set(['writing/all-blocks.ts', 'writing/count-words.ts', 'verification/claims.ts'])

/** What reaches out of a function: clock, network, timers, chance, the machine. */
const EFFECTS = new Set([
  ...[
    'Date',
    'performance',
    'Temporal',
    'console',
    'process',
    'Buffer',
    'require',
    'global',
    'globalThis',
    'self',
  ],
  ...[
    'window',
    'navigator',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
  ],
  ...['EventSource', 'Worker', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'eval', 'Function'],
])

const BUILTINS = new Set(builtinModules)

/** Where the sources break the rules of the house; empty where they keep them. `dependencies` are core's own. */
export function findBreaches(sources: Sources, dependencies: readonly string[]): Breach[] {
  return [...sources].flatMap(([path, text]) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
    const imports = importsOf(file)
    if (isTest(path)) return []
    if (path.startsWith(DESK))
      return imports.filter(reachesIntoCore).map((each) => breach(each, 'reaches into core past its index'))
    if (path.startsWith(WEB))
      return imports
        .filter((each) => reachesIntoCore(each) || reachesIntoDesk(each))
        .map((each) => breach(each, 'reaches past the index of core'))
    if (!path.startsWith(CORE)) return []
    return [
      ...imports.flatMap((each) => {
        const what = importBreach(each, sources, dependencies)
        return what === undefined ? [] : [breach(each, what)]
      }),
      ...effectsOf(file),
    ]
  })
}

const isTest = (path: string): boolean =>
  /\.test\.tsx?$/u.test(path) || /^packages\/\w+\/src\/testing\//u.test(path)

interface Import {
  readonly node: ts.Node
  readonly from: string
  readonly specifier: string
  /** Leaves nothing behind when compiled. */
  readonly isTypeOnly: boolean
}

/** Static and dynamic imports and re-exports. */
function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (specifier === undefined) return
    const name = ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)'
    found.push({ node, from: file.fileName, specifier: name, isTypeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnlyImport(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node, node.moduleReference.expression, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = importClause.namedBindings
  return (
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}

function importBreach(each: Import, sources: Sources, dependencies: readonly string[]): string | undefined {
  const { specifier, from, isTypeOnly } = each
  if (specifier.startsWith('node:') || BUILTINS.has(specifier)) return `imports ${specifier} of Node`
  if (!specifier.startsWith('.')) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
    return dependencies.includes(name) ? undefined : `imports ${specifier}, which core does not depend on`
  }
  const target = posix.join(posix.dirname(from), specifier)
  if (!target.startsWith(CORE)) return `imports ${specifier} from outside core`
  if (isTest(target)) return `imports ${specifier}, which is for tests`
  return isTypeOnly ? undefined : orderBreach(from.slice(CORE.length), target.slice(CORE.length), sources)
}

/** A stage imports itself, earlier stages, languages, and root files that import no stage themselves. */
function orderBreach(from: string, target: string, sources: Sources): string | undefined {
  const stage = STAGES.indexOf(from.split('/')[0]!)
  if (stage === -1 || VIEWS.has(target)) return undefined
  const targetStage = STAGES.indexOf(target.split('/')[0]!)
  if (targetStage > stage) return `${STAGES[stage]} imports ${target}, which comes later`
  if (target.includes('/')) return undefined
  const text = sources.get(CORE + target) ?? ''
  const imports = importsOf(ts.createSourceFile(CORE + target, text, ts.ScriptTarget.ES2023, true))
  const assembles = imports.some(
    ({ specifier, isTypeOnly }) => !isTypeOnly && STAGES.includes(posix.normalize(specifier).split('/')[0]!),
  )
  return assembles ? `${STAGES[stage]} imports ${target}, which puts the stages together` : undefined
}

function effectsOf(file: ts.SourceFile): Breach[] {
  const declared = declaredNames(file)
  const found: Breach[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node) && node.getText(file) === 'Math.random') {
      found.push(breach({ node, from: file.fileName }, 'uses Math.random'))
    }
    if (ts.isIdentifier(node) && EFFECTS.has(node.text) && !declared.has(node.text) && isReference(node)) {
      found.push(breach({ node, from: file.fileName }, `uses ${node.text}`))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Names that the file itself gives to something: they are no globals in it. */
function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isBinding =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (isBinding && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** False for `story.self`, `{ self: 1 }`, `{ self }` as a type's member and the like. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isLabeledStatement(parent)
  )
}

function reachesIntoCore({ from, specifier }: Import): boolean {
  if (specifier.startsWith('.'))
    return posix.join(posix.dirname(from), specifier).startsWith('packages/core/')
  return specifier.startsWith('@intertitre/core/')
}

function reachesIntoDesk({ from, specifier }: Import): boolean {
  if (specifier.startsWith('.'))
    return posix.join(posix.dirname(from), specifier).startsWith('packages/desk/')
  return specifier === 'intertitre' || specifier.startsWith('node:')
}

function breach({ node, from }: Pick<Import, 'node' | 'from'>, what: string): Breach {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
  return { place: `${from}:${line + 1}`, what }
}
