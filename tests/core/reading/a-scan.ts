import { createCanvas } from '@napi-rs/canvas'

/** A4 at 200 dots per inch. */
const WIDTH = 1654
const HEIGHT = 2339

async function picture(lines: readonly string[]): Promise<Uint8Array> {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fbfaf6'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = '#141414'
  context.font = '38px serif'
  for (const [index, line] of lines.entries()) context.fillText(line, 180, 260 + index * 64)
  return canvas.encode('jpeg', 80)
}

/**
 * A scan: a PDF whose pages are photographs of text.
 *
 * @param pages the lines to be seen on each page
 * @param stamp text that the scanner printed over each page, as text
 */
export async function aScan(pages: readonly (readonly string[])[], stamp = ''): Promise<Uint8Array> {
  const parts: Buffer[] = []
  const offsets: number[] = []
  let length = 0
  const write = (part: Buffer | string) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }
  const object = (...content: (Buffer | string)[]) => {
    offsets.push(length)
    write(`${offsets.length} 0 obj\n`)
    for (const part of content) write(part)
    write('\nendobj\n')
  }
  write('%PDF-1.5\n')
  object('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, index) => `${4 + index * 3} 0 R`).join(' ')
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, lines] of pages.entries()) {
    const first = 4 + index * 3
    const jpeg = Buffer.from(await picture(lines))
    const text = stamp === '' ? '' : `BT /F 8 Tf 40 20 Td (${stamp}) Tj ET`
    const content = `q 595 0 0 842 0 0 cm /P Do Q ${text}`
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P ${first + 2} 0 R >> /Font << /F 3 0 R >> >> /Contents ${first + 1} 0 R >>`,
    )
    object(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    object(
      `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    )
  }
  const start = length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  write(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  )
  return Uint8Array.from(Buffer.concat(parts))
}
