import { useState } from 'react'
import type { VersionId } from '../../shared/id.ts'
import type { Source } from '../../shared/source/source.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { openNote } from '../workspace/moves.ts'
import { Comparison } from './comparison.tsx'
import { Queue } from './queue.tsx'
import { addVersion, useQueue, useTouched } from './version-acts.ts'
import './versions.css'

const say = words.versions

/** The versions of a source: what waits for a decision, which sentences are touched, and what changed in the text. */
export function VersionsPane({ source }: { readonly source: Source }) {
  const passages = useQueue(source.id)
  const touched = (useTouched(source.dossierId) ?? []).filter(({ sourceId }) => sourceId === source.id)
  const [before, setBefore] = useState<VersionId>()
  const [after, setAfter] = useState<VersionId>()
  const newest = source.versions.at(-1)
  const previous = source.versions.at(-2)
  const choices = source.versions.map((version) => ({
    value: version.id,
    label: say.version(version.number, inWords(version.importedAt.slice(0, 10))),
  }))
  return (
    <section className="versions" aria-labelledby="versions-title">
      <header className="versions-head">
        <h1 id="versions-title">{say.title(source.shortTitle ?? source.title)}</h1>
        <Button look="main" onPress={() => void addVersion(source.id)}>
          {say.add}
        </Button>
      </header>
      {previous === undefined || newest === undefined ? (
        <p className="versions-text">{say.onlyOne}</p>
      ) : (
        <>
          {passages !== undefined && passages.length > 0 ? <Queue passages={passages} /> : null}
          {touched.length > 0 ? (
            <section className="versions-touched">
              <p>{say.touched(touched.length)}</p>
              <ul>
                {touched.map(({ citation }) => (
                  <li key={`${citation.noteId} ${citation.blockId} ${citation.excerptId}`}>
                    <span>{citation.sentence.replaceAll('\uFFFC', '')}</span>
                    <Button look="quiet" onPress={() => openNote(citation.noteId)}>
                      {say.openNote}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <div className="versions-choice">
            <Select
              label={say.before}
              choices={choices}
              value={before ?? previous.id}
              onChange={(id) => setBefore(id as VersionId)}
            />
            <Select
              label={say.after}
              choices={choices}
              value={after ?? newest.id}
              onChange={(id) => setAfter(id as VersionId)}
            />
          </div>
          <Comparison beforeId={before ?? previous.id} afterId={after ?? newest.id} />
        </>
      )}
    </section>
  )
}
