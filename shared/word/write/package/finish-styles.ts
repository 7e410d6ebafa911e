/** What runs without a style of their own take. docx marks the default of paragraphs itself. */
const DEFAULT = 'DefaultParagraphFont'

/** Our own styles, which Word does not know by name. */
const OWN = /^(?:Note|Table|HeaderField|DocumentType|BodyTextAfter)/

/**
 * Says which style is the default of runs and which styles are our own.
 *
 * @param texts XML parts by path; changed in place
 */
export function finishStyles(texts: Map<string, string>): void {
  const styles = texts.get('word/styles.xml')
  if (styles === undefined) return
  texts.set(
    'word/styles.xml',
    styles.replace(/<w:style ([^>]*?)w:styleId="([^"]+)"([^>]*)>/g, (_, before: string, id: string, after: string) => {
      const flags = `${id === DEFAULT ? ' w:default="1"' : ''}${OWN.test(id) ? ' w:customStyle="1"' : ''}`
      return `<w:style ${before}w:styleId="${id}"${after}${flags}>`
    }),
  )
}
