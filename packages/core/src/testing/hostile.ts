import fc from 'fast-check'

/** Texts that try to leave their place in HTML, JSON, YAML or Markdown. */
const TRICKS = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</style><h1>',
  '</title><svg onload=alert(1)>',
  '<!-- <!doctype html> --!>',
  ']]>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '`onclick=alert(1)`',
  '&lt;b&gt; &amp; &#60; &nosuch; &',
  'javascript:alert(1)',
  'https://exemple.fr/" onclick="x',
  'data:text/html,<script>1</script>',
  '\u0000\u0001\u001b[31m\u007f\u0085\u009f',
  '\ud800 \udc00 \ufffe \uffff \ufdd0 \u{1fffe}',
  '\u202etxet\u202c \u2028 \u2029 \ufeff',
  '*a* _b_ ~~c~~ `d` [e](f) ![g](h) <i> | j |',
  '# a',
  '- a',
  '+ a',
  '1. a',
  '10) a',
  '> a',
  '***',
  '---',
  '===',
  '```\na\n```',
  '~~~',
  '    a',
  '\ta  \\',
  'a\n\nb\r\n# c',
  '| a |\n|---|',
  '[a]: b',
  '[^1] [x] [ ] ![',
  'www.exemple.fr a@exemple.fr https://exemple.fr/*a*_b_',
  '&copy; \\& \\* \\\\',
  '__a__ a_b_c a*b*c ** ~ $x$ :smile: @a #1',
  'no',
  'null',
  '2026-03-14',
  ': a',
  'a: b # c',
  '{a: [b]}',
  '!!js/function x',
  '%TAG',
  '@a',
  'it\'s "so"',
  '',
  ' ',
  '\u00a0',
  '$' + '{a}`',
  '__proto__',
] as const

/** A text that tries to leave its place, or any other. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...TRICKS), { maxLength: 4 }).map((texts) => texts.join(' ')),
  },
)

/** Some dozens, to be dealt out over the fields of a dossier. */
export const hostileTexts = fc.array(hostileText, { minLength: 1, maxLength: 60 })

/** What tells the types of the dossier apart, and must stay as it is for it to be one. */
const KEPT = new Set(['type', 'kind', 'source', 'verdict', 'field', 'path', 'version', 'bound', 'role'])

/** The same value with `texts` dealt out, in turn, over all its strings but those that tell types apart. */
export function dealOut<T>(value: T, texts: readonly string[]): T {
  let next = 0
  const deal = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return KEPT.has(key) ? inner : texts[next++ % texts.length]
    if (Array.isArray(inner)) return inner.map((item) => deal(item, key))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, deal(item, name)]))
  }
  return deal(value, '') as T
}
