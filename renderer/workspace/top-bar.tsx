import { makeSample, redo, removeDossier, undo } from '../api/acts.ts'
import { useDossiers, useLibrary } from '../api/queries.ts'
import { startTour } from '../tour/tour-state.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Keys } from '../ui/keys.tsx'
import { Menu } from '../ui/menu.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { coreSentence } from '../words/core-sentences.ts'
import { words } from '../words/words.ts'
import { arrange, layout } from './layout.ts'
import { openDialog, openDossier } from './moves.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { usePlace } from './use-place.ts'
import './top-bar.css'

const say = words.frame

export function TopBar() {
  const noteId = usePlace((at) => at.noteId)
  const isNarrow = useIsNarrow()
  return (
    <header className="top-bar" data-pane="top">
      <Tooltip says={words.commands.toggleLeft} keys="Ctrl+B">
        <IconButton name={words.commands.toggleLeft} onPress={() => arrange({ hidesLeft: !layout.get().hidesLeft })}>
          <Icon name="sidebar" size={15} />
        </IconButton>
      </Tooltip>
      <h1 className="top-bar-name">{say.app}</h1>
      <DossierMenu />
      <button
        type="button"
        className="top-bar-search"
        aria-haspopup="dialog"
        onClick={() => openDialog({ kind: 'search', query: '' })}
      >
        <Icon name="search" size={13} />
        <span>{say.search.open}</span>
        <Keys keys="Ctrl+K" />
      </button>
      <div className="top-bar-end">
        <UndoButtons />
        {isNarrow ? null : (
          <Tooltip says={words.commands.toggleNote} keys="Ctrl+Alt+B">
            <IconButton
              name={words.commands.toggleNote}
              onPress={() => arrange({ hidesNote: !layout.get().hidesNote })}
            >
              <Icon name="page" size={15} />
            </IconButton>
          </Tooltip>
        )}
        <HelpMenu />
        <Button look="main" isDisabled={noteId === undefined} onPress={() => openDialog({ kind: 'export' })}>
          {say.export}
        </Button>
      </div>
    </header>
  )
}

function DossierMenu() {
  const { dossiers } = useDossiers()
  const dossierId = usePlace((at) => at.dossierId)
  const current = dossiers.find((one) => one.id === dossierId)
  return (
    <Menu
      label={say.dossier.switch}
      trigger={
        <Button look="quiet" className="top-bar-dossier">
          <span>{current?.title ?? say.dossier.none}</span>
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          heading: say.dossier.switch,
          entries: dossiers.map((one) => ({
            id: one.id,
            label: one.title,
            isCurrent: one.id === dossierId,
            end: <small>{say.dossier.counts(one.sources, one.notes)}</small>,
            onAction: () => openDossier(one.id),
          })),
        },
        {
          entries: [
            { id: 'create', label: say.dossier.create, onAction: () => openDialog({ kind: 'create-dossier' }) },
            { id: 'receive', label: words.handover.receiveOpen, onAction: () => openDialog({ kind: 'receive' }) },
            {
              id: 'sample',
              label: say.dossier.sample,
              onAction: () => void makeSample().then((made) => made && openDossier(made.id)),
            },
          ],
        },
        {
          entries:
            current === undefined
              ? []
              : [
                  { id: 'hand-over', label: words.handover.open, onAction: () => openDialog({ kind: 'hand-over' }) },
                  { id: 'rename', label: say.dossier.rename, onAction: () => openDialog({ kind: 'rename-dossier' }) },
                  {
                    id: 'remove',
                    label: say.dossier.remove,
                    look: 'danger' as const,
                    onAction: () => void removeDossier(current),
                  },
                ],
        },
      ]}
    />
  )
}

function UndoButtons() {
  const library = useLibrary()
  const back = library?.undo
  const forth = library?.redo
  return (
    <>
      {back === undefined ? null : (
        <Tooltip says={say.undo(coreSentence(back.label))} keys="Ctrl+Z">
          <Button className="top-bar-undo" onPress={() => void undo()}>
            <Icon name="undo" size={13} />
            <span>{say.undo(coreSentence(back.label))}</span>
          </Button>
        </Tooltip>
      )}
      {forth === undefined ? null : (
        <Tooltip says={say.redo(coreSentence(forth.label))} keys="Ctrl+Shift+Z">
          <IconButton name={say.redo(coreSentence(forth.label))} onPress={() => void redo()}>
            <Icon name="redo" />
          </IconButton>
        </Tooltip>
      )}
    </>
  )
}

function HelpMenu() {
  return (
    <Menu
      label={say.help}
      placement="bottom end"
      trigger={
        <IconButton name={say.help}>
          <Icon name="help" size={16} />
        </IconButton>
      }
      groups={[
        {
          entries: [
            { id: 'keys', label: say.keysHere, keys: '?', onAction: () => openDialog({ kind: 'keys' }) },
            { id: 'tour', label: say.tourAgain, onAction: startTour },
          ],
        },
        {
          entries: [
            {
              id: 'preferences',
              label: say.preferences,
              keys: 'Ctrl+,',
              onAction: () => openDialog({ kind: 'preferences' }),
            },
          ],
        },
      ]}
    />
  )
}
