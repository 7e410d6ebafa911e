import type { PairedRow } from '../../shared/contract/pairs.ts'
import { useNote } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { words } from '../words/words.ts'
import { openNote } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { confirmPairs, makeOtherLanguage, partPair, usePair } from './pair-queries.ts'
import './languages.css'

const say = words.languages

/** Two language versions of the open note, paragraph by paragraph: what is confirmed, what went stale, what is missing. */
export function LanguagesPane() {
  const noteId = usePlace((at) => at.noteId)
  const note = useNote(noteId).data?.note
  const pair = usePair(noteId)
  const other = useNote(pair?.firstId === noteId ? pair?.secondId : pair?.firstId).data?.note
  if (noteId === undefined) return <EmptyState title={say.noNote} text={say.noNoteText} />
  if (note === undefined || pair === undefined) return null
  if (pair.firstId === undefined) {
    return (
      <EmptyState title={say.noneTitle} text={say.noneText}>
        <Button look="main" onPress={() => void makeOtherLanguage(noteId).then((made) => made && openNote(made.id))}>
          {say.make(note.language)}
        </Button>
      </EmptyState>
    )
  }
  const left = pair.firstId === noteId ? note : other
  const right = pair.firstId === noteId ? other : note
  const count = (wanted: (state: PairedRow['state']) => boolean) => pair.rows.filter((row) => wanted(row.state)).length
  const matching = pair.rows.filter((row) => row.state !== 'confirmed' && row.state !== 'alone' && !differs(row))
  return (
    <section className="languages" aria-labelledby="languages-title">
      <header className="languages-head">
        <h1 id="languages-title">{say.title}</h1>
        <p role="status">
          {say.count(
            count((state) => state.endsWith('changed')),
            count((state) => state === 'open'),
            count((state) => state === 'alone'),
          )}
        </p>
        <Button isDisabled={matching.length === 0} onPress={() => void confirmPairs(noteId, matching.map(ids))}>
          {say.confirmAll}
        </Button>
        {other === undefined ? null : <Button onPress={() => openNote(other.id)}>{say.openOther}</Button>}
        <Button look="quiet" onPress={() => void partPair(noteId)}>
          {say.part}
        </Button>
      </header>
      <ol className="languages-rows">
        {pair.rows.map((row, at) => (
          <li key={`${row.first?.blockId ?? at} ${row.second?.blockId ?? ''}`} data-state={row.state}>
            <p lang={left?.language}>{row.first?.words ?? <i>{say.missing}</i>}</p>
            <p lang={right?.language}>{row.second?.words ?? <i>{say.missing}</i>}</p>
            <footer>
              <span className="languages-state">{say.state[row.state]}</span>
              {row.state !== 'alone' ? <Differences row={row} /> : null}
              {row.state !== 'confirmed' && row.state !== 'alone' ? (
                <Button look="quiet" onPress={() => void confirmPairs(noteId, [ids(row)])}>
                  {say.confirm}
                </Button>
              ) : null}
            </footer>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Figures and citations have to match in both languages; what stands on one side only is named. */
function Differences({ row }: { readonly row: PairedRow }) {
  return (
    <>
      {row.figures.first.length > 0 ? <b>{say.figures(row.figures.first, say.left)}</b> : null}
      {row.figures.second.length > 0 ? <b>{say.figures(row.figures.second, say.right)}</b> : null}
      {row.citations.first.length + row.citations.second.length > 0 ? <b>{say.citations}</b> : null}
    </>
  )
}

function differs({ figures, citations }: PairedRow): boolean {
  return [figures.first, figures.second, citations.first, citations.second].some((side) => side.length > 0)
}

const ids = (row: PairedRow) => ({
  firstBlockId: row.first?.blockId ?? '',
  secondBlockId: row.second?.blockId ?? '',
})
