import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { NoteForExport } from '../note-for-export.ts'

/**
 * The dossier's excerpts as W3C Web Annotations in one page of JSON-LD (Web Annotation Data Model, 23 February 2017).
 *
 * Positions count UTF-16 code units of the canonical text, whose hash names the version; the quote finds the passage
 * in any other text. Codes and attributes stand in a tagging and a describing body.
 */
export function writeWebAnnotations(input: NoteForExport): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${input.note.dossierId}`,
    type: 'AnnotationPage',
    items: input.excerpts.map((excerpt) => annotation(excerpt, input)),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function annotation(excerpt: Excerpt, { sources, codebook }: NoteForExport) {
  const source = sources.find(({ id }) => id === excerpt.sourceId)
  const version = source?.versions.find(({ id }) => id === excerpt.versionId)
  const code = codebook.codes.find(({ id }) => id === excerpt.code)
  const attributes = Object.entries(excerpt.attributes)
  return {
    id: `urn:uuid:${excerpt.id}`,
    type: 'Annotation',
    created: excerpt.createdAt,
    modified: excerpt.changedAt,
    motivation: ['classifying', ...(excerpt.comment === '' ? [] : ['commenting'])],
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: excerpt.code, 'dc:title': code?.label.en ?? excerpt.code },
      ...(attributes.length === 0
        ? []
        : [
            {
              type: 'TextualBody',
              purpose: 'describing',
              format: 'application/json',
              value: JSON.stringify(excerpt.attributes),
            },
          ]),
      ...(excerpt.comment === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: excerpt.comment }]),
    ],
    target: {
      source: source?.address ?? `urn:uuid:${excerpt.sourceId}`,
      ...(version === undefined ? {} : { state: { type: 'State', 'schema:sha256': version.sha256 } }),
      selector: [
        { type: 'TextPositionSelector', start: excerpt.selector.start, end: excerpt.selector.end },
        {
          type: 'TextQuoteSelector',
          exact: excerpt.selector.exact,
          prefix: excerpt.selector.prefix,
          suffix: excerpt.selector.suffix,
        },
        ...(excerpt.address === '' ? [] : [{ type: 'FragmentSelector', value: excerpt.address }]),
      ],
    },
  }
}
