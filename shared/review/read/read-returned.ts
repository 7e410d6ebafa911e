import { FileRefused } from '../../source/file-refused.ts'
import { realDate } from '../../word/read/comments.ts'
import { readNumbering } from '../../word/read/numbering.ts'
import { type OfficePackage, relatedPart, relationshipsOf } from '../../word/read/package.ts'
import { readStyles } from '../../word/read/styles.ts'
import { childOf, childrenOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../../word/read/xml.ts'
import { looksFrom } from './looks.ts'
import { readComments } from './read-comments.ts'
import { readStory } from './read-story.ts'
import type { ReturnedDocument } from './returned.ts'
import type { Gathered } from './story.ts'

/**
 * Reads a reviewed Word file: every paragraph with its original and current text, every tracked change with its author,
 * every comment with its place.
 *
 * @throws FileRefused when the main part cannot be read
 */
export function readReturned(pack: OfficePackage): ReturnedDocument {
  const messages: string[] = []
  const main =
    relatedPart(pack, relationshipsOf(pack, ''), 'officeDocument') ??
    ['word/document.xml', 'document.xml'].find((name) => pack.has(name))
  if (!main) {
    throw new FileRefused('unreadable', 'The file has no main part, so there is nothing to review. It may be damaged.')
  }
  const relationships = relationshipsOf(pack, main)
  const secondary = (part: string | undefined): XmlElement | undefined => {
    if (!part) return undefined
    try {
      return pack.xml(part)
    } catch (error) {
      if (!(error instanceof FileRefused) || error.code !== 'unreadable') throw error
      messages.push(`The part “${part}” of the file is damaged and was not read.`)
      return undefined
    }
  }
  const document = pack.xml(main)
  const body = childOf(document, 'w:body') ?? childOf(descendantsOf(document, 'w:document')[0], 'w:body')
  if (!body) throw new FileRefused('unreadable', 'The file has no body, so there is nothing to review.')

  const styles = readStyles(secondary(relatedPart(pack, relationships, 'styles')))
  const into: Gathered = {
    paragraphs: [],
    revisions: [],
    empty: [],
    starts: new Map(),
    ends: new Map(),
    signs: new Map(),
    signRevisions: new Map(),
    looks: looksFrom(styles, readNumbering(secondary(relatedPart(pack, relationships, 'numbering')), styles)),
    tables: 0,
  }
  readStory(body, 'body', '', into)
  for (const [type, story, prefix] of [
    ['footnotes', 'footnote', ''],
    ['endnotes', 'endnote', 'e'],
  ] as const) {
    const root = secondary(relatedPart(pack, relationships, type))
    for (const note of childrenOf(root, `w:${story}`)) {
      if (/separator|continuation/i.test(note.attributes['w:type'] ?? '')) continue
      readStory(note, story, `${prefix}${note.attributes['w:id'] ?? ''}`, into)
    }
  }
  for (const { type, target, isExternal } of relationships) {
    if (isExternal || (type !== 'header' && type !== 'footer') || !pack.has(target)) continue
    readStory(secondary(target), type, target, into)
  }

  const beside = (name: string): string | undefined => {
    const related = relatedPart(pack, relationships, name)
    if (related) return related
    const guess = `${main.slice(0, main.lastIndexOf('/') + 1)}${name}.xml`
    return pack.has(guess) ? guess : undefined
  }
  const extended = secondary(beside('commentsExtended'))
  const comments = readComments(secondary(beside('comments')), extended, secondary(beside('commentsIds')), into)
  const core = secondary(relatedPart(pack, relationshipsOf(pack, ''), 'core-properties'))
  const savedBy = textOf(childOf(core, 'cp:lastModifiedBy')).trim()
  const savedAt = realDate(textOf(childOf(core, 'dcterms:modified')).trim())
  const property = ownProperties(secondary(relatedPart(pack, relationshipsOf(pack, ''), 'custom-properties')))
  return {
    paragraphs: into.paragraphs,
    comments,
    revisions: into.revisions,
    empty: into.empty,
    ...property,
    ...(elementsOf(extended).length > 0 ? { tellsStates: true } : {}),
    ...(savedBy ? { savedBy } : {}),
    ...(savedAt ? { savedAt } : {}),
    messages,
  }
}

/** The properties that a working copy carries; Word, LibreOffice and OnlyOffice keep them. */
function ownProperties(root: XmlElement | undefined): Pick<ReturnedDocument, 'documentId' | 'exportId'> {
  const named = new Map(elementsOf(root).map((each) => [each.attributes.name, textOf(each).trim()]))
  const documentId = named.get('BN_DocumentId')
  const exportId = named.get('BN_ExportId')
  return { ...(documentId ? { documentId } : {}), ...(exportId ? { exportId } : {}) }
}
