import type { Source } from '../../../source/source.ts'
import type { Context } from '../context.ts'
import { writeDate } from '../dates.ts'
import { plain, strong } from '../inlines.ts'
import type { Inline, PaperParagraph } from '../paper.ts'
import { safeText } from '../safe-text.ts'

/**
 * Every source with its origin: issuer, dates, address, and the hash of the original bytes.
 *
 * The address is shown as text beside the link, because a printed page cannot be clicked (rule 17).
 */
export function drawSourceList(context: Context): readonly PaperParagraph[] {
  const instance = context.newList()
  return context.input.sources.map((source) => ({
    kind: 'paragraph',
    role: 'source-line',
    inlines: linesOf(source, context),
    list: { kind: 'sources', instance, level: 0 },
  }))
}

function linesOf(source: Source, context: Context): readonly Inline[] {
  const { labels, language, input } = context
  const { colon } = labels
  const date = (iso: string) => writeDate(iso, language, input.template.pagePreset.dateStyle)
  const origin = [
    source.issuer && labels.issuer + colon + safeText(source.issuer),
    labels.dated + colon + (source.date ? date(source.date) : labels.undated),
    source.retrievedOn && labels.retrieved + colon + date(source.retrievedOn),
    source.marking && safeText(source.marking),
  ].filter(Boolean)
  const version = source.versions.find((each) => each.id === source.currentVersionId)
  const address = source.address === undefined ? '' : safeText(source.address)
  return [
    strong(safeText(source.title)),
    { kind: 'break' },
    plain(`${origin.join('; ')}.`),
    ...(address === '' ? [] : [{ kind: 'break' } as const, plain(labels.address + colon), linkTo(address)]),
    ...(version ? [{ kind: 'break' } as const, plain(`${labels.fingerprint}${colon}${version.sha256}`)] : []),
  ]
}

function linkTo(address: string): Inline {
  return /^https?:\/\/\S+$/i.test(address) ? { kind: 'link', href: address, text: address } : plain(address)
}
