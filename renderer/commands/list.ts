import type { NoteId } from '../../shared/id.ts'
import { INTERFACE_LANGUAGES, OWN_NAMES } from '../../shared/interface-language.ts'
import { redo, undo } from '../api/acts.ts'
import { chooseFiles } from '../collect/imports.ts'
import { commentHere, replyHere, resolveHere, stepComment } from '../comments/comment-ports.ts'
import { saveAnnotations, saveProject } from '../exchange/exchange-queries.ts'
import { mendHere, stepFinding } from '../findings/step-findings.ts'
import { saveOverview } from '../overview/save-overview.ts'
import { picture, showPicture } from '../reading/picture/picture-state.ts'
import { startTour } from '../tour/tour-state.ts'
import { showToast } from '../ui/toast.tsx'
import { spokenLanguage } from '../words/language.ts'
import { words } from '../words/words.ts'
import { changeLanguage } from '../workspace/change-language.ts'
import { arrange, layout } from '../workspace/layout.ts'
import { openDialog, showAlone, showMiddle } from '../workspace/moves.ts'
import { place } from '../workspace/place.ts'
import type { Command } from './command.ts'
import { nextPane } from './panes.ts'

const say = words.commands
const hasDossier = () => place.get().dossierId !== undefined
const hasNote = () => place.get().noteId !== undefined
const shownSource = () => {
  const { middle } = place.get()
  return 'sourceId' in middle ? middle.sourceId : undefined
}
const withNote = (act: (noteId: NoteId) => void) => {
  const { noteId } = place.get()
  if (noteId !== undefined) act(noteId)
}

const OTHER_OVERVIEWS = ['positions', 'timeline', 'stakeholders', 'gaps', 'readouts', 'questions'] as const

/** Every command that holds in the whole window. Panes add keys of their own, which `keys-here` lists. */
export const commands: readonly Command[] = [
  { id: 'search', label: say.search, keys: ['Ctrl+K'], run: () => openDialog({ kind: 'search', query: '' }) },
  { id: 'undo', label: say.undo, keys: ['Ctrl+Z'], run: () => void undo() },
  { id: 'redo', label: say.redo, keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: () => void redo() },
  {
    id: 'export',
    label: say.export,
    keys: ['Ctrl+E'],
    isAvailable: hasNote,
    run: () => openDialog({ kind: 'export' }),
  },
  { id: 'save', label: say.save, keys: ['Ctrl+S'], run: () => showToast(words.frame.savedAlways) },
  { id: 'next-pane', label: say.nextPane, keys: ['F6'], run: () => nextPane(1) },
  { id: 'previous-pane', label: say.previousPane, keys: ['Shift+F6'], run: () => nextPane(-1) },
  { id: 'add-files', label: say.addFiles, isAvailable: hasDossier, run: () => void chooseFiles() },
  { id: 'paste', label: say.paste, isAvailable: hasDossier, run: () => openDialog({ kind: 'paste' }) },
  {
    id: 'excerpts',
    label: say.excerpts,
    keys: ['Ctrl+Shift+E'],
    isAvailable: hasDossier,
    run: () => showMiddle({ kind: 'excerpts' }),
  },
  {
    id: 'commitments',
    label: say.commitments,
    keys: ['Ctrl+Shift+L'],
    isAvailable: hasDossier,
    run: () => showMiddle({ kind: 'overview', name: 'commitments' }),
  },
  ...OTHER_OVERVIEWS.map((name) => ({
    id: name,
    label: say.overviews[name],
    isAvailable: hasDossier,
    run: () => showMiddle({ kind: 'overview', name }),
  })),
  { id: 'coverage', label: say.coverage, isAvailable: hasDossier, run: () => showMiddle({ kind: 'coverage' }) },
  {
    id: 'codebook',
    label: say.codebook,
    isAvailable: hasDossier,
    run: () => showMiddle({ kind: 'codebook' }),
  },
  {
    id: 'add-annotations',
    label: say.addAnnotations,
    isAvailable: () => shownSource() !== undefined,
    run: () => {
      const sourceId = shownSource()
      if (sourceId !== undefined) openDialog({ kind: 'annotations', sourceId })
    },
  },
  { id: 'save-annotations', label: say.saveAnnotations, isAvailable: hasDossier, run: () => void saveAnnotations() },
  { id: 'import-project', label: say.importProject, run: () => openDialog({ kind: 'project' }) },
  { id: 'save-project', label: say.saveProject, isAvailable: hasDossier, run: () => void saveProject() },
  {
    id: 'hand-over',
    label: say.handOver,
    isAvailable: hasDossier,
    run: () => openDialog({ kind: 'hand-over' }),
  },
  { id: 'receive', label: say.receive, run: () => openDialog({ kind: 'receive' }) },
  {
    id: 'save-overviews',
    label: say.saveOverviews,
    isAvailable: hasDossier,
    run: () => void saveOverview({ format: 'xlsx' }),
  },
  {
    id: 'export-dossier',
    label: say.exportDossier,
    isAvailable: hasDossier,
    run: () => openDialog({ kind: 'batch' }),
  },
  { id: 'history', label: say.history, run: () => openDialog({ kind: 'history' }) },
  {
    id: 'exports',
    label: say.exports,
    isAvailable: hasDossier,
    run: () => openDialog({ kind: 'exports' }),
  },
  {
    id: 'snapshots',
    label: say.snapshots,
    isAvailable: hasNote,
    run: () => openDialog({ kind: 'snapshots' }),
  },
  {
    id: 'take-back',
    label: words.review.takeBack,
    isAvailable: hasNote,
    run: () => withNote((noteId) => openDialog({ kind: 'take-back', noteId })),
  },
  {
    id: 'comment',
    label: words.comments.command,
    keys: ['Ctrl+Alt+M'],
    isAvailable: hasNote,
    run: () => withNote(commentHere),
  },
  {
    id: 'comments',
    label: words.comments.listCommand,
    isAvailable: hasNote,
    run: () => withNote((noteId) => showMiddle({ kind: 'comments', noteId })),
  },
  {
    id: 'next-comment',
    label: words.comments.nextCommand,
    keys: ['Ctrl+Alt+N'],
    isAvailable: hasNote,
    run: () => withNote((noteId) => stepComment(noteId, 1)),
  },
  {
    id: 'previous-comment',
    label: words.comments.previousCommand,
    keys: ['Ctrl+Alt+P'],
    isAvailable: hasNote,
    run: () => withNote((noteId) => stepComment(noteId, -1)),
  },
  {
    id: 'reply-to-comment',
    label: words.comments.replyCommand,
    keys: ['Ctrl+Alt+Y'],
    isAvailable: hasNote,
    run: () => withNote(replyHere),
  },
  {
    id: 'resolve-comment',
    label: words.comments.resolveCommand,
    keys: ['Ctrl+Alt+X'],
    isAvailable: hasNote,
    run: () => withNote(resolveHere),
  },
  {
    id: 'next-finding',
    label: words.findings.nextCommand,
    keys: ['F8'],
    isAvailable: hasNote,
    run: () => withNote((noteId) => stepFinding(noteId, 1)),
  },
  {
    id: 'previous-finding',
    label: words.findings.previousCommand,
    keys: ['Shift+F8'],
    isAvailable: hasNote,
    run: () => withNote((noteId) => stepFinding(noteId, -1)),
  },
  {
    id: 'mend',
    label: words.findings.mendCommand,
    keys: ['F7'],
    isAvailable: hasNote,
    run: () => withNote(mendHere),
  },
  {
    id: 'reviews',
    label: say.reviews,
    isAvailable: hasNote,
    run: () => withNote((noteId) => showMiddle({ kind: 'review', noteId })),
  },
  {
    id: 'languages',
    label: say.languages,
    isAvailable: hasNote,
    run: () => showMiddle({ kind: 'languages' }),
  },
  { id: 'cut', label: say.cut, isAvailable: hasNote, run: () => openDialog({ kind: 'cut' }) },
  { id: 'citations', label: say.citations, isAvailable: hasNote, run: () => openDialog({ kind: 'citations' }) },
  {
    id: 'templates',
    label: say.templates,
    isAvailable: hasDossier,
    run: () => showMiddle({ kind: 'templates' }),
  },
  { id: 'new-note', label: say.newNote, isAvailable: hasDossier, run: () => openDialog({ kind: 'new-note' }) },
  { id: 'new-dossier', label: say.newDossier, run: () => openDialog({ kind: 'create-dossier' }) },
  {
    id: 'toggle-left',
    label: say.toggleLeft,
    keys: ['Ctrl+B'],
    run: () => arrange({ hidesLeft: !layout.get().hidesLeft }),
  },
  {
    id: 'toggle-note',
    label: say.toggleNote,
    keys: ['Ctrl+Alt+B'],
    run: () => arrange({ hidesNote: !layout.get().hidesNote }),
  },
  {
    id: 'page-picture',
    label: say.picture,
    keys: ['Ctrl+Shift+P'],
    isAvailable: () => picture.get().isOffered,
    run: () => showPicture(!picture.get().isShown),
  },
  {
    id: 'focus-source',
    label: say.focusSource,
    keys: ['Ctrl+Shift+F'],
    run: () => showAlone(place.get().alone === undefined ? 'source' : undefined),
  },
  {
    id: 'focus-note',
    label: say.focusNote,
    isAvailable: hasNote,
    run: () => showAlone(place.get().alone === 'note' ? undefined : 'note'),
  },
  { id: 'preferences', label: say.preferences, keys: ['Ctrl+,'], run: () => openDialog({ kind: 'preferences' }) },
  ...INTERFACE_LANGUAGES.map((language) => ({
    id: `speak-${language}`,
    label: say.speak(OWN_NAMES[language]),
    isAvailable: () => language !== spokenLanguage(),
    run: () => void changeLanguage(language),
  })),
  { id: 'tour', label: say.tour, run: startTour },
  { id: 'keys', label: say.keys, keys: ['?'], run: () => openDialog({ kind: 'keys' }) },
]

export const isAvailable = (command: Command): boolean => command.isAvailable?.() ?? true
