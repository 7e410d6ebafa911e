import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { budgetState, noteLimit, pagesFor } from '../../shared/note/budget.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import { Meter } from '../ui/meter.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
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
  const pages = pagesFor(template, note.pageVariant, count)
  const most = template.limits.pages
  return (
    <div className="foot-meters">
      {pages === undefined ? null : (
        <span title={say.pagesWhy}>
          <span>{say.pages(pages.toFixed(1), most)}</span>
          <Meter
            label={say.label}
            share={pages / most}
            says={say.pages(pages.toFixed(1), most)}
            tone={pages > most ? 'danger' : 'accent'}
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
