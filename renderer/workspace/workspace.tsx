import { DropZone } from '../collect/drop-zone.tsx'
import { KeysOf } from '../commands/shown-keys.tsx'
import { useKeys } from '../commands/use-keys.ts'
import { TourCard } from '../tour/tour-card.tsx'
import { Announcer } from '../ui/announce.tsx'
import { Button } from '../ui/button.tsx'
import { Toasts } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { Dialogs } from './dialogs.tsx'
import { Foot } from './foot.tsx'
import { layout } from './layout.ts'
import { LeftPane } from './left-pane.tsx'
import { MiddlePane } from './middle-pane.tsx'
import { showTab } from './moves.ts'
import { Part } from './part.tsx'
import { RightPane } from './right-pane.tsx'
import { TopBar } from './top-bar.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { usePlace, useStore } from './use-place.ts'
import { useStart } from './use-start.ts'
import './workspace.css'

const say = words.frame

/** The whole window: bar, panes, foot, and whatever lies over them. */
export function Workspace() {
  useKeys()
  const start = useStart()
  const { left, note, hidesLeft, hidesNote } = useStore(layout, (at) => at)
  const isNarrow = useIsNarrow()
  const tab = usePlace((at) => at.tab)
  const alone = usePlace((at) => at.alone)
  const noteId = usePlace((at) => at.noteId)
  const dialog = usePlace((at) => at.dialog?.kind ?? '')
  // A review shows the note itself, with what the reviewers wrote in it.
  const isReviewing = usePlace((at) => at.middle.kind === 'review' || at.middle.kind === 'responses')

  if (start.kind === 'waiting') return <p className="workspace-waiting">{say.starting}</p>
  if (start.kind === 'failed') {
    return (
      <main className="workspace-failed">
        <h1>{say.cannotStart}</h1>
        <p>{start.sentence}</p>
        <Button look="main" onPress={() => location.reload()}>
          {say.tryAgain}
        </Button>
      </main>
    )
  }
  const one = isReviewing ? 'source' : (alone ?? (isNarrow ? tab : undefined))
  const showsLeft = !hidesLeft && alone === undefined
  const showsSource = one !== 'note'
  const showsNote = one === 'note' || (one === undefined && !hidesNote)
  const columns = [
    showsLeft ? `${isNarrow ? Math.min(left, 190) : left}px` : '',
    'minmax(0, 1fr)',
    showsSource && showsNote ? `minmax(0, ${note}px)` : '',
  ]
  return (
    <KeysOf>
      <div className="workspace" style={{ gridTemplateColumns: columns.join(' ') }}>
        <TopBar />
        {showsLeft ? (
          <Part of="left">
            <LeftPane />
          </Part>
        ) : null}
        <div className="workspace-middle">
          {isNarrow && noteId !== undefined && !isReviewing ? <PaneTabs tab={one ?? 'source'} /> : null}
          {showsSource ? <MiddlePane /> : <RightPane />}
        </div>
        {showsSource && showsNote ? <RightPane isResizable /> : null}
        <Foot />
        <Part of={dialog}>
          <Dialogs />
        </Part>
        <DropZone />
        <TourCard />
        <Announcer />
        <Toasts label={say.toasts} closeLabel={say.close} />
      </div>
    </KeysOf>
  )
}

function PaneTabs({ tab }: { readonly tab: 'source' | 'note' }) {
  return (
    <nav className="workspace-tabs" aria-label={say.tabs.label}>
      {(['source', 'note'] as const).map((name) => (
        <button key={name} type="button" aria-current={tab === name ? 'page' : undefined} onClick={() => showTab(name)}>
          {say.tabs[name]}
        </button>
      ))}
    </nav>
  )
}
