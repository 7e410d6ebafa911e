import { useState } from 'react'
import type { DossierId, ExportId } from '../../shared/id.ts'
import { useExports } from '../note/note-queries.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { momentInWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { openDialog } from '../workspace/moves.ts'

const say = words.exporting

/** Enough to find the one from yesterday; all of them are in the library. */
const SHOWN = 5

export interface RecentExportsProps {
  readonly dossierId: DossierId
  readonly deliver: (exportId: ExportId) => Promise<string | undefined>
  readonly isQuiet: boolean
}

/** Files handed out before, each exactly as it was. */
export function RecentExports({ dossierId, deliver, isQuiet }: RecentExportsProps) {
  const exports = useExports(dossierId)
  const [said, setSaid] = useState<string>()
  if (exports.length === 0) return isQuiet ? null : <p className="export-none">{say.noneBefore}</p>
  return (
    <section className="export-recent" aria-label={say.recent}>
      <h3>{say.recent}</h3>
      <ul>
        {exports.slice(0, SHOWN).map((exported) => (
          <li key={exported.id}>
            <Icon name="file" />
            <span className="export-file">{exported.fileName}</span>
            <span className="export-kind">
              {[exported.variant && say.variants[exported.variant].name, say.formats[exported.format].short]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="export-when">
              {momentInWords(exported.madeAt)} · {say.size(exported.size)}
            </span>
            <Button
              look="quiet"
              aria-label={say.saveCopyOf(exported.fileName)}
              onPress={() => void deliver(exported.id).then(setSaid)}
            >
              {say.saveCopy}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => openDialog({ kind: 'exports' })}>
        {say.showAll}
      </Button>
      {said === undefined ? null : <p role="status">{said}</p>}
    </section>
  )
}
