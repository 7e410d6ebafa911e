import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { budgetState, noteLimit, pagesFor } from '../../shared/note/budget.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { useFitAnswer } from './fit-queries.ts'
import type { EditorStores } from './use-note-editor.ts'

const say = words.note.meters
const TONES = { within: 'accent', full: 'warning', over: 'danger' } as const

export interface FootMetersProps {
  readonly stores: EditorStores
  readonly note: Note
  readonly template: Template
}

/** Words counted and pages estimated, in the foot of the window. */
export function FootMeters(props: FootMetersProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => setPlace(document.getElementById('foot-note')), [])
  return place === null ? null : createPortal(<Meters {...props} />, place)
}

function Meters({ stores, note, template }: FootMetersProps) {
  const sections = useStore(stores.sections, (at) => at)
  const count = sections.reduce((sum, section) => sum + section.words, 0)
  const limit = noteLimit(template, note.pageVariant, note.language)
  const paper = usePaper(note, template, count)
  return (
    <div className="foot-meters">
      {paper === undefined ? null : (
        <span title={paper.why}>
          <span>{paper.says}</span>
          <Meter
            label={say.label}
            share={paper.pages / template.limits.pages}
            says={`${paper.says}. ${paper.why}`}
            tone={paper.pages > template.limits.pages ? 'danger' : 'accent'}
          />
        </span>
      )}
      <span>
        <span>{say.words(count, limit)}</span>
        {limit > 0 ? (
          <Meter
            label={say.label}
            share={count / limit}
            says={say.words(count, limit)}
            tone={TONES[budgetState(count, limit)]}
          />
        ) : null}
      </span>
    </div>
  )
}

interface Paper {
  /** With a fraction: 1.5 is a page and a half. */
  readonly pages: number
  readonly says: string
  readonly why: string
}

/** The pages laid out as Word does; where that cannot be said, an estimate from the words, and named as one. */
function usePaper(note: Note, template: Template, count: number): Paper | undefined {
  const { fit, isWaiting } = useFitAnswer(note, note.pageVariant)
  const most = template.limits.pages
  if (fit?.pages !== undefined) {
    const pages = fit.pages - 1 + (fit.lastPage ?? 1)
    const exact = say.laidOut(pages.toFixed(1), most)
    const why = say.laidOutWhy(fit.annexPages ?? 0, say.fits(fit.wordsLeft ?? 0))
    return fit.isEstimate
      ? { pages, says: say.pages(pages.toFixed(1), most), why: say.guessedWhy(fit.why ?? '') }
      : { pages, says: exact, why }
  }
  if (isWaiting) return undefined
  const pages = pagesFor(template, note.pageVariant, count)
  if (pages === undefined) return undefined
  const why = fit?.why === undefined ? say.pagesWhy : say.unknownWhy(fit.why)
  return { pages, says: say.pages(pages.toFixed(1), most), why }
}
