import { citationsOf } from '../../note/citations.ts'
import type { NoteForExport } from '../note-for-export.ts'

/**
 * What a note rests on, for machines: every citing sentence, the passages with their exact words, the sources with
 * their hashes, the findings that were let stand with their reasons. A file of it can travel with the note, so that its evidence can be checked without the app.
 */
export function writeEvidenceJson({ note, excerpts, sources, waived = [] }: NoteForExport): string {
  const citations = citationsOf(note.body)
  const cited = new Set<string>(citations.map(({ excerptId }) => excerptId))
  const used = excerpts.filter(({ id }) => cited.has(id))
  const from = new Set(used.map(({ sourceId }) => sourceId))
  const evidence = {
    schema: 'aide-memoire/evidence/1',
    note: { id: note.id, revision: note.revision, changedAt: note.changedAt, language: note.language },
    sentences: citations.map(({ blockId, sentence, mode, excerptId }) => ({
      blockId,
      sentence,
      mode,
      passage: excerptId,
    })),
    passages: used.map(({ id, sourceId, versionId, address, selector, code, epistemicStatus }) => ({
      id,
      source: sourceId,
      version: versionId,
      address,
      ...selector,
      code,
      epistemicStatus,
    })),
    sources: sources
      .filter(({ id }) => from.has(id))
      .map(({ versions, dossierId: _dossierId, ...source }) => ({
        ...source,
        versions: versions.map(({ id, number, sha256, originalName }) => ({ id, number, sha256, originalName })),
      })),
    letStand: waived.map(({ finding, reason, madeAt, madeBy }) => ({
      check: finding.check,
      level: finding.level,
      blockId: finding.blockId,
      words: finding.where,
      finding: finding.reason,
      reason,
      by: madeBy,
      at: madeAt,
    })),
  }
  return `${JSON.stringify(evidence, null, 2)}\n`
}
