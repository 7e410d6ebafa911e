import { useExcerpts, useSources } from '../api/queries.ts'
import { useCodedShares } from '../overview/use-coded-shares.ts'
import { words } from '../words/words.ts'
import { showAlone } from './moves.ts'
import { saveState } from './save-state.ts'
import { usePlace, useStore } from './use-place.ts'
import './foot.css'

const say = words.frame

/** Saved or not, how far the reading has come, and that nothing leaves the machine. The note adds its meters here. */
export function Foot() {
  const dossierId = usePlace((at) => at.dossierId)
  const alone = usePlace((at) => at.alone)
  return (
    <footer className="foot">
      <Saved />
      {dossierId === undefined ? null : <Progress />}
      {alone === undefined ? null : (
        <button type="button" className="foot-back" onClick={() => showAlone(undefined)}>
          {words.reading.unfocus}
        </button>
      )}
      <div id="foot-note" className="foot-note" />
      <span className="foot-offline" title={say.offlineWhy}>
        {say.offline}
      </span>
    </footer>
  )
}

function Saved() {
  const state = useStore(saveState, (at) => at)
  const text =
    state.kind === 'saved'
      ? `${say.saved}${state.at === undefined ? '' : ` ${state.at}`}`
      : state.kind === 'saving'
        ? say.saving
        : say.notSaved(state.why)
  return (
    <span className="foot-saved" data-kind={state.kind} role="status">
      <span aria-hidden="true">●</span> {text}
    </span>
  )
}

function Progress() {
  const dossierId = usePlace((at) => at.dossierId)
  const { excerpts } = useExcerpts(dossierId)
  const { sources } = useSources(dossierId)
  const coded = useCodedShares(dossierId)
  if (sources.length === 0) return null
  const counted = [...coded.values()]
  const sentences = counted.reduce((sum, one) => sum + one.sentences, 0)
  const done = counted.reduce((sum, one) => sum + one.coded, 0)
  return <span className="foot-progress">{say.progress(excerpts.length, done, sentences)}</span>
}
