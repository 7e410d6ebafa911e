import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileRefused } from '../../../../shared/source/file-refused.ts'

const packageFolder = (name: string): string =>
  fileURLToPath(new URL(`./${name}/`, import.meta.resolve('pdfjs-dist/package.json')))

/**
 * The same file with a trailer of its own, when its end is missing: pdf.js then finds the pages that are there.
 *
 * @returns undefined when not even the catalog is left
 */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const catalog = file.lastIndexOf('/Catalog')
  const head = catalog < 0 ? '' : file.subarray(Math.max(0, catalog - 400), catalog).toString('latin1')
  const [number, generation] = [...head.matchAll(/(\d+) (\d+) obj\b/g)].at(-1)?.slice(1) ?? []
  if (number === undefined) return undefined
  return Buffer.concat([
    file,
    Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`),
  ])
}

interface PdfUse {
  /** Largest picture that is decoded, in pixels. */
  readonly maxImageSize: number
  /** Whether fonts are to tell their names. */
  readonly fontExtraProperties?: boolean
}

/**
 * Opens a PDF, cut short or not. Nothing in it is run or fetched, and no font of it leaves pdf.js.
 *
 * @throws FileRefused when it is protected or no page of it can be found
 */
export async function openPdf(
  bytes: Uint8Array,
  use: PdfUse,
): Promise<{ readonly pdf: PDFDocumentProxy; readonly isCutShort: boolean }> {
  const isCutShort = !Buffer.from(bytes.subarray(-4096)).includes('%%EOF')
  return { pdf: await open((isCutShort ? withTrailer(bytes) : undefined) ?? bytes, use), isCutShort }
}

async function open(bytes: Uint8Array, use: PdfUse): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdf.js takes the buffer away, and recognition may need it again.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
    wasmUrl: packageFolder('wasm'),
    iccUrl: packageFolder('iccs'),
    ...use,
  })
  try {
    return await task.promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new FileRefused(
        'refused',
        'The PDF is protected by a password, so its text cannot be read. Nothing was imported. Save it without the password and import it again.',
      )
    }
    throw new FileRefused(
      'unreadable',
      'The PDF is damaged or cut short, and no page of it could be found. Nothing was imported. Download or copy it again.',
    )
  }
}
