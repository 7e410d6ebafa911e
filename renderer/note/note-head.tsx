import { inLanguage } from '../../shared/note/empty-body.ts'
import { displayOf, noteTitle } from '../../shared/note/header.ts'
import type { Note } from '../../shared/note/note.ts'
import type { PageVariant, Template } from '../../shared/template/template.ts'
import { attempt, showUndoable } from '../api/acts.ts'
import { useComments } from '../comments/comment-queries.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { showToast } from '../ui/toast.tsx'
import { words } from '../words/words.ts'
import { openDialog, openNote, showMiddle } from '../workspace/moves.ts'
import { useFit } from './fit-queries.ts'
import { duplicateNote, removeNote } from './note-queries.ts'
import type { NoteSession } from './session/note-session.ts'

const say = words.note
const VARIANTS = ['compact', 'standard', 'accessible'] as const satisfies readonly PageVariant[]

export interface NoteHeadProps {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
  readonly hasOutline: boolean
  readonly onOutline: () => void
}

/** What note this is, and what can be done with it as a whole. */
export function NoteHead({ session, note, template, hasOutline, onOutline }: NoteHeadProps) {
  const marking = template.header.find(({ type }) => type === 'marking')
  const facts = [
    say.jurisdictions[template.jurisdiction] ?? template.jurisdiction,
    marking === undefined ? '' : displayOf(marking, note.header, template, note.language),
  ]
  return (
    <header className="pane-head">
      <h2>{inLanguage(template.name, note.language)}</h2>
      <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
      <div className="pane-head-end">
        <Button look="quiet" aria-expanded={hasOutline} onPress={onOutline}>
          {say.outline}
        </Button>
        <PageMenu session={session} note={note} template={template} />
        <NoteMenu session={session} note={note} />
      </div>
    </header>
  )
}

function PageMenu({ session, note, template }: Pick<NoteHeadProps, 'session' | 'note' | 'template'>) {
  return (
    <Menu
      label={say.page}
      placement="bottom end"
      trigger={
        <Button look="quiet" aria-label={`${say.page}: ${say.variants[note.pageVariant]}`}>
          {say.page}
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          entries: VARIANTS.map((variant) => {
            return {
              id: variant,
              label: say.variants[variant],
              isCurrent: variant === note.pageVariant,
              end: <VariantFit note={note} template={template} variant={variant} />,
              onAction: () => session.changePage(variant),
            }
          }),
        },
      ]}
    />
  )
}

/** How long the note is in this variant, laid out when the menu opens; until then, what was measured to fit. */
function VariantFit({
  note,
  template,
  variant,
}: Pick<NoteHeadProps, 'note' | 'template'> & { readonly variant: PageVariant }) {
  const fit = useFit(note, variant)
  const { sizePt, line } = template.pagePreset.variants[variant]
  const most = template.limits.pages
  if (fit?.pages === undefined) {
    return <span className="note-variant">{say.variantFits(sizePt, line, template.limits.fits?.[variant], most)}</span>
  }
  const pages = (fit.pages - 1 + (fit.lastPage ?? 1)).toFixed(1)
  const says = fit.isEstimate ? say.meters.pages(pages, most) : say.meters.laidOut(pages, most)
  return <span className="note-variant">{say.variantPages(sizePt, line, says)}</span>
}

function NoteMenu({ session, note }: Pick<NoteHeadProps, 'session' | 'note'>) {
  const title = noteTitle(note.header) || say.untitled
  const open = useComments(note.id).threads.filter(({ isResolved }) => !isResolved).length
  const duplicate = async () => {
    await session.autosave.flush()
    const body = session.body()
    if (body === undefined) return
    const made = await attempt(duplicateNote({ ...note, body }, say.copyOf(title)))
    if (made === undefined) return
    showToast(say.duplicated(say.copyOf(title)))
    openNote(made.id)
  }
  const remove = async () => {
    await session.autosave.flush()
    if ((await attempt(removeNote(note.id))) === undefined) return
    openNote(undefined)
    void showUndoable(say.removed(title))
  }
  return (
    <Menu
      label={say.menu}
      placement="bottom end"
      trigger={
        <IconButton name={say.menu}>
          <Icon name="more" />
        </IconButton>
      }
      groups={[
        {
          entries: [
            {
              id: 'export',
              label: words.frame.export,
              keys: 'Ctrl+E',
              onAction: () => openDialog({ kind: 'export' }),
            },
            {
              id: 'snapshots',
              label: words.commands.snapshots,
              onAction: () => openDialog({ kind: 'snapshots' }),
            },
            {
              id: 'comments',
              label: words.comments.listCommand,
              end: open === 0 ? null : <span className="note-variant">{words.comments.openCount(open)}</span>,
              onAction: () => showMiddle({ kind: 'comments', noteId: note.id }),
            },
            {
              id: 'take-back',
              label: words.review.takeBack,
              onAction: () => openDialog({ kind: 'take-back', noteId: note.id }),
            },
            {
              id: 'reviews',
              label: words.commands.reviews,
              onAction: () => showMiddle({ kind: 'review', noteId: note.id }),
            },
            {
              id: 'languages',
              label: words.commands.languages,
              onAction: () => showMiddle({ kind: 'languages' }),
            },
            { id: 'cut', label: words.evidence.cut.title, onAction: () => openDialog({ kind: 'cut' }) },
            {
              id: 'citations',
              label: words.evidence.citations.title,
              onAction: () => openDialog({ kind: 'citations' }),
            },
            { id: 'duplicate', label: say.duplicate, onAction: () => void duplicate() },
          ],
        },
        { entries: [{ id: 'remove', label: say.remove, look: 'danger', onAction: () => void remove() }] },
      ]}
    />
  )
}
