import type { SearchHit } from '../../shared/contract/search.ts'
import type { ExcerptId, NoteId, SourceId } from '../../shared/id.ts'
import { answers } from '../api/events.ts'
import { call, keyOf } from '../api.ts'
import { goToExcerpt, goToPassage, openDossier, openNote } from '../workspace/moves.ts'

/** Opens what was found, in its own dossier. */
export function goToHit(hit: SearchHit, query: string): void {
  openDossier(hit.dossierId)
  switch (hit.kind) {
    case 'source':
      goToPassage(hit.targetId as SourceId, { versionId: hit.versionId, ordinal: hit.ordinal, find: query })
      break
    case 'excerpt':
      void listExcerpts(hit).then(() => goToExcerpt(hit.targetId as ExcerptId))
      break
    case 'note':
      openNote(hit.targetId as NoteId)
      break
  }
}

/** The place of an excerpt is known once those of its dossier are. */
const listExcerpts = ({ dossierId }: SearchHit) =>
  answers.ensureQueryData({
    queryKey: keyOf('excerpt.list', { dossierId }),
    queryFn: () => call('excerpt.list', { dossierId }),
  })
