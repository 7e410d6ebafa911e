/** Text on a page of a test PDF, in points from the top left corner. */
export interface PdfText {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
  /** Degrees, against the clock. */
  readonly turned?: number
  readonly isBold?: boolean
}

/** A straight line, in points from the top left corner: from x, y to x, y. */
export interface PdfRule {
  readonly rule: readonly [number, number, number, number]
}

export type PdfPage = readonly (PdfText | PdfRule)[]

const HEIGHT = 842

const drawn = ([x, y, toX, toY]: PdfRule['rule']): string => `0.5 w ${x} ${HEIGHT - y} m ${toX} ${HEIGHT - toY} l S`

const shown = ({ text, x = 72, y, size = 11, turned = 0, isBold = false }: PdfText): string => {
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle).toFixed(3), Math.sin(angle).toFixed(3)]
  const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  return `BT /${isBold ? 'B' : 'F'} ${size} Tf ${cos} ${sin} ${Number(sin) === 0 ? 0 : -Number(sin)} ${cos} ${x} ${HEIGHT - y} Tm (${escaped}) Tj ET`
}

/**
 * A PDF written by hand: A4 pages in Helvetica, Latin letters only.
 *
 * @param catalog further entries of the catalog, such as an action at opening
 * @param ofPage further entries of every page, such as its annotations
 */
export function aPdf(pages: readonly PdfPage[], catalog = '', ofPage = ''): Uint8Array {
  const objects: string[] = []
  const add = (content: string) => objects.push(content)
  const first = 5
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  pages.forEach((page, index) => {
    const content = page.map((each) => ('rule' in each ? drawn(each.rule) : shown(each))).join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R ${ofPage} >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** Lines of one paragraph or column, a step apart. */
export const lines = (all: readonly string[], { x = 72, y = 100, size = 11, step = 14 } = {}): PdfText[] =>
  all.map((text, index) => ({ text, x, y: y + index * step, size }))
