import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { type Command, EditorState, type Plugin, TextSelection } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { ExcerptId } from '../../../shared/id.ts'
import type { CitationMode, NoteNode } from '../../../shared/note/note.ts'
import { noteSchema } from '../../../shared/note/schema.ts'
import { RecommendationView, TableView } from './block-views.ts'
import { citationPopover } from './citation-popover.ts'
import { CitationView } from './citation-view.ts'
import { clickedPlace } from './clicked-place.ts'
import { commentMarks } from './comment-marks.ts'
import { afterWord, droppedExcerpt } from './dropped-excerpt.ts'
import { findMarks } from './find-marks.ts'
import { findingMarks, type PlacedWords, placeOfFinding, setFindings } from './finding-marks.ts'
import { noteInputRules } from './input-rules.ts'
import { insertExcerpt } from './insert-excerpt.ts'
import { keepSections } from './keep-sections.ts'
import { keepSelection } from './keep-selection.ts'
import { noteKeys } from './keys.ts'
import { liveReferences } from './live-references.ts'
import { pasteParser, setStylesAside, withoutSections } from './paste.ts'
import { placeOfFix } from './place-of-fix.ts'
import type { EditorPorts } from './ports.ts'
import { putTable } from './put-table.ts'
import { SectionView } from './section-view.ts'
import { spellingMarks } from './spelling-marks.ts'
import { uniqueIds } from './unique-ids.ts'

export interface NoteEditorOptions {
  readonly place: HTMLElement
  readonly body: NoteNode
  readonly language: 'en' | 'fr'
  /** What a screen reader calls the text area. */
  readonly label: string
  readonly ports: EditorPorts
  /** After every change of the text. */
  readonly onChange: () => void
  /** After every change of text or selection. */
  readonly onState: (state: EditorState) => void
  /** When focus leaves the text. */
  readonly onBlur: () => void
}

/** The editor of a note's body: ProseMirror with the note's grammar, and nothing of React. */
export interface NoteEditor {
  readonly view: EditorView
  readonly language: 'en' | 'fr'
  body(): NoteNode
  /** Puts another body in its place, without a step in the history: the library changed, not the writer. */
  replaceBody(body: NoteNode): void
  /** @returns false when the excerpt is not known */
  insert(excerptId: ExcerptId, mode: CitationMode, at?: number): boolean
  /** Puts in a table made from an overview, or brings the one that is there up to date. @returns whether it is new */
  putTable(table: NoteNode): boolean
  /** Underlines what checks found, until the next answer. */
  markFindings(findings: readonly Finding[]): void
  goToFinding(finding: Finding): void
  /** Selects words of a block, or all of it. Offsets as in findings. */
  goToWords(words: PlacedWords): void
  /** Makes the mend a finding offers. @returns false when the words have changed meanwhile */
  applyFix(finding: Finding): boolean
  goToSection(id: string): void
  /** Puts the cursor at the beginning of a block of any kind. */
  goToBlock(id: string): void
  /** Runs a command. @returns whether it applied */
  run(command: Command): boolean
  /** Draws chips, budgets and guidance again after excerpts, template or page variant changed. */
  redraw(): void
  destroy(): void
}

export function createNoteEditor(options: NoteEditorOptions): NoteEditor {
  const { ports } = options
  const drawn = new Set<{ redraw(): void }>()
  const tracked = <View extends { redraw(): void }>(made: View): View & { destroy(): void } => {
    drawn.add(made)
    return Object.assign(made, { destroy: () => void drawn.delete(made) })
  }
  const plugins = notePlugins(options)
  const view: EditorView = new EditorView(options.place, {
    state: EditorState.create({ doc: noteSchema.nodeFromJSON(options.body), plugins }),
    attributes: {
      class: 'note-body',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': options.label,
      lang: options.language,
      'data-pane-focus': '',
      // Browsers fetch dictionaries or have none; the app's own are used instead.
      spellcheck: 'false',
    },
    nodeViews: {
      section: (node) => tracked(new SectionView(node, ports)),
      citation: (node) => tracked(new CitationView(node, ports)),
      recommendation: (node, editor, place) => new RecommendationView(node, editor, place, ports),
      table: (node, editor, place) => new TableView(node, editor, place),
    },
    transformPastedHTML: setStylesAside,
    handleDOMEvents: {
      blur: () => {
        options.onBlur()
        return false
      },
    },
    clipboardParser: pasteParser(noteSchema),
    transformPasted: withoutSections,
    handleDrop: (editor, event) => {
      const dropped = droppedExcerpt(event)
      const at = editor.posAtCoords({ left: event.clientX, top: event.clientY })
      if (dropped === undefined || at === null) return false
      event.preventDefault()
      return insert(dropped.excerptId, dropped.mode, afterWord(editor.state.doc.resolve(at.pos)))
    },
    handleTextInput: (editor, _from, _to, text) => {
      const { $from, empty } = editor.state.selection
      if (text !== '/' || !empty || $from.parent.content.size > 0 || editor.composing) return false
      ports.openPicker('paraphrase')
      return true
    },
    handleDoubleClickOn: (_editor, _at, node) => {
      const id = node.type.name === 'citation' ? (node.attrs.excerptIds as readonly ExcerptId[])[0] : undefined
      if (id === undefined || ports.excerpt(id) === undefined) return false
      ports.showExcerpt(id)
      return true
    },
    dispatchTransaction(transaction) {
      const { state, transactions } = view.state.applyTransaction(transaction)
      view.updateState(state)
      const isOurs = transactions.some((one) => one.docChanged) && !transaction.getMeta('from-library')
      if (isOurs) options.onChange()
      options.onState(state)
    },
  })

  function insert(excerptId: ExcerptId, mode: CitationMode, at?: number): boolean {
    const excerpt = ports.excerpt(excerptId)
    if (excerpt === undefined) return false
    view.dispatch(insertExcerpt(view.state, excerpt, mode, at))
    view.focus()
    return true
  }

  function goToWords(words: PlacedWords): void {
    const at = placeOfFinding(view.state.doc, words)
    if (at === undefined) return
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at.from, at.to)).scrollIntoView())
    view.focus()
  }

  return {
    view,
    language: options.language,
    insert,
    putTable(table) {
      const { transaction, isNew } = putTable(view.state, noteSchema.nodeFromJSON(table))
      view.dispatch(transaction)
      return isNew
    },
    body: () => view.state.doc.toJSON() as NoteNode,
    replaceBody(body) {
      const doc = noteSchema.nodeFromJSON(body)
      // A fresh state: the history of a text that is gone would undo into nonsense.
      const kept = Math.min(view.state.selection.head, doc.content.size)
      const state = EditorState.create({ doc, plugins })
      view.updateState(state.apply(state.tr.setSelection(TextSelection.near(doc.resolve(kept)))))
      options.onState(view.state)
    },
    markFindings: (findings) => view.dispatch(setFindings(view.state, findings)),
    goToFinding: goToWords,
    goToWords,
    applyFix(finding) {
      const at = placeOfFix(view.state.doc, finding)
      if (at === undefined) return false
      view.dispatch(view.state.tr.insertText(finding.fix?.text ?? '', at.from, at.to).scrollIntoView())
      return true
    },
    goToSection(id) {
      let at = 0
      for (const section of view.state.doc.children) {
        if (section.attrs.id === id) {
          const selection = TextSelection.near(view.state.doc.resolve(at + 1))
          view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
          const dom = view.nodeDOM(at)
          if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' })
          view.focus()
          return
        }
        at += section.nodeSize
      }
    },
    goToBlock(id) {
      let found: number | undefined
      view.state.doc.descendants((node, at) => {
        if (found === undefined && node.attrs.id === id && node.type.name !== 'section') found = at
        return found === undefined
      })
      if (found === undefined) return
      const selection = TextSelection.near(view.state.doc.resolve(found + 1))
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
      view.focus()
    },
    run: (command) => command(view.state, view.dispatch, view),
    redraw() {
      for (const one of drawn) one.redraw()
    },
    destroy: () => view.destroy(),
  }
}

function notePlugins({ ports, language }: NoteEditorOptions): readonly Plugin[] {
  return [
    noteInputRules(language),
    ...noteKeys(ports),
    dropCursor({ class: 'note-drop-cursor', width: 2, color: false }),
    gapCursor(),
    tableEditing(),
    history({ depth: 500 }),
    keepSelection(),
    clickedPlace(),
    keepSections(),
    uniqueIds(ports.newId),
    citationPopover(ports),
    findMarks(),
    spellingMarks(ports, language),
    findingMarks(),
    commentMarks((id) => ports.atComment(id)),
    liveReferences(ports),
  ]
}
