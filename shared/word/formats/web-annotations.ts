import type { TextRange } from '../../anchoring/selector.ts'
import type { Codebook } from '../../codebook/codebook.ts'
import type { Excerpt } from '../../excerpt/excerpt.ts'
import type { Source } from '../../source/source.ts'
import type { NoteForExport } from '../note-for-export.ts'

/** What a page of annotations is written from. */
export interface AnnotationPage {
  /** A UUID: of the dossier, or of the one source. */
  readonly id: string
  readonly excerpts: readonly Excerpt[]
  readonly sources: readonly Source[]
  readonly codebook: Codebook
  /** Where an excerpt stands, in code points of the canonical text. */
  readonly positionOf: (excerpt: Excerpt) => TextRange
}

/**
 * Excerpts as W3C Web Annotations in one page of JSON-LD (Web Annotation Data Model, 23 February 2017).
 *
 * Positions count code points of the canonical text (§4.2.5), whose original is named by its hash; the quote finds the
 * passage in any other text. Code, attributes, status and comment stand in a body each, told apart by their purpose.
 */
export function writeAnnotationPage(page: AnnotationPage): string {
  const json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${page.id}`,
    type: 'AnnotationPage',
    items: page.excerpts.map((excerpt) => annotation(excerpt, page)),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

/** The excerpts of a note's dossier. Positions are given where the texts are not at hand; see `positions` there. */
export function writeWebAnnotations({ note, positions, ...input }: NoteForExport): string {
  const positionOf = ({ id, selector }: Excerpt) => positions?.[id] ?? { start: selector.start, end: selector.end }
  return writeAnnotationPage({ ...input, id: note.dossierId, positionOf })
}

function annotation(excerpt: Excerpt, { sources, codebook, positionOf }: AnnotationPage) {
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
      { type: 'TextualBody', purpose: 'assessing', value: excerpt.epistemicStatus },
      ...(excerpt.comment === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: excerpt.comment }]),
    ],
    target: {
      source: source?.address ?? `urn:uuid:${excerpt.sourceId}`,
      ...(version === undefined ? {} : { state: { type: 'State', 'schema:sha256': version.sha256 } }),
      selector: [
        { type: 'TextPositionSelector', ...positionOf(excerpt) },
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
