/** A line of text on a page, in points from the bottom left. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF of pages of text in Helvetica, for tests; with the dictionary of one that has a password. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  { isLocked = false, title }: { readonly isLocked?: boolean; readonly title?: string } = {},
): Uint8Array {
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
    )
    const content = page.map(drawn).join('\n')
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const info = title === undefined ? '' : ` /Info ${add(`<< /Title ${literal(title)} >>`)} 0 R`
  const key = `<${'ab'.repeat(32)}>`
  const lock = isLocked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00><00>]`
    : ''
  return Buffer.from(serialised(objects, `${info}${lock}`), 'latin1')
}

const drawn = ({ text, x, y, size = 10 }: PdfText): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`

/** In Windows-1252, whose guillemets and accents are those of Latin-1. */
const literal = (text: string): string => `(${text.replace(/[\\()]/gu, '\\$&').replace(/’/gu, '\x92')})`

function serialised(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((content, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${content}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`
}
