import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Which fonts of a document are bold, by the names pdf.js gives them; they are the same on every page. */
export interface BoldFonts {
  /** Learns the fonts of a page that were not met before. */
  readonly learn: (page: PDFPageProxy, fonts: readonly string[]) => Promise<void>
  readonly has: (font: string) => boolean
}

/**
 * A font says that it is bold by its PostScript name ("LiberationSerif-Bold") and nowhere else.
 *
 * pdf.js hands names over only with the drawing of a page, which costs as much as its text: done for pages with new
 * fonts only, which are the first few.
 */
export function boldFonts(): BoldFonts {
  const known = new Map<string, boolean>()
  return {
    has: (font) => known.get(font) ?? false,
    async learn(page, fonts) {
      const unknown = fonts.filter((font) => !known.has(font))
      if (unknown.length === 0) return
      for (const font of unknown) known.set(font, false)
      await page.getOperatorList().catch(() => undefined)
      for (const font of unknown) {
        const loaded: { readonly name?: unknown } | undefined = page.commonObjs.has(font)
          ? page.commonObjs.get(font)
          : undefined
        const name = typeof loaded?.name === 'string' ? loaded.name : ''
        known.set(font, /bold|black|heavy|demi/i.test(name))
      }
    },
  }
}
