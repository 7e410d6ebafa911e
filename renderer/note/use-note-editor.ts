import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { ExcerptId } from '../../shared/id.ts'
import { sectionLimit } from '../../shared/note/budget.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import type { Note } from '../../shared/note/note.ts'
import { type ReferenceKind, referenceTargets } from '../../shared/note/references.ts'
import { responseSets } from '../../shared/note/responses.ts'
import type { Template } from '../../shared/template/template.ts'
import { redo, undo } from '../api/acts.ts'
import { commentPorts } from '../comments/comment-ports.ts'
import { forgetActs } from '../comments/comment-state.ts'
import { createStore, type Store } from '../ui/store.ts'
import { words } from '../words/words.ts'
import { type Found, foundIn } from './editor/find-marks.ts'
import { createNoteEditor, type NoteEditor } from './editor/note-editor.ts'
import type { EditorPorts, ExcerptFacts, MisspeltWord } from './editor/ports.ts'
import {
  countSections,
  isSameToolbar,
  type SectionCount,
  type ToolbarState,
  toolbarState,
} from './editor/toolbar-state.ts'
import { registerEditor, showPassage } from './note-ports.ts'
import type { NoteSession } from './session/note-session.ts'
import { wrongWords } from './spelling/spelling-queries.ts'

/** What the parts of the pane draw of the editor; each store hears only of changes to what it holds. */
export interface EditorStores {
  readonly toolbar: Store<ToolbarState | undefined>
  readonly sections: Store<readonly SectionCount[]>
  /** What a search in the note found. */
  readonly found: Store<Found>
}

export interface UseNoteEditor {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
  readonly excerpts: readonly ExcerptFacts[]
  readonly place: RefObject<HTMLDivElement | null>
  readonly onPick: (mode: 'quotation' | 'paraphrase') => void
  readonly onCitation: (at: number) => void
  readonly onJudge: () => void
  readonly onSpell: (word: MisspeltWord) => void
  readonly onFind: (withReplace: boolean) => void
  readonly onGoToPart: (kind: ReferenceKind, id: string) => void
}

/** Keeps an editor in a place of the page, in step with its session, its template and the dossier’s excerpts. */
export function useNoteEditor(options: UseNoteEditor): { editor: NoteEditor | undefined; stores: EditorStores } {
  const { session, note, template, excerpts, place } = options
  const [editor, setEditor] = useState<NoteEditor>()
  const stores = useMemo<EditorStores>(
    () => ({
      toolbar: createStore<ToolbarState | undefined>(undefined),
      sections: createStore<readonly SectionCount[]>([]),
      found: createStore<Found>({ count: 0, current: 0 }),
    }),
    [],
  )
  const lookup = useMemo(() => lookupOf(excerpts), [excerpts])
  const facts = useRef<Facts>({ options, ...lookup })
  facts.current = { options, ...lookup }
  const taken = useRef(session.state.get().reloads)

  useEffect(() => {
    const element = place.current
    const body = session.body()
    if (element === null || body === undefined) return
    taken.current = session.state.get().reloads
    const made = createNoteEditor({
      place: element,
      body,
      language: session.state.get().note?.language ?? 'en',
      label: words.note.text,
      ports: portsTo(facts),
      onChange: () => {
        forgetActs(session.noteId)
        session.autosave.changed()
      },
      // Whatever is pressed next, Undo among it, finds the text saved.
      onBlur: () => void session.autosave.flush(),
      onState: (state) => {
        stores.toolbar.set((old) => {
          const next = toolbarState(state)
          return old !== undefined && isSameToolbar(old, next) ? old : next
        })
        stores.found.set((old) => {
          const next = foundIn(state)
          return old.count === next.count && old.current === next.current ? old : next
        })
        stores.sections.set((old) => sameOr(old, countSections(state)))
      },
    })
    stores.toolbar.set(() => toolbarState(made.view.state))
    stores.sections.set(() => countSections(made.view.state))
    const detach = session.attach(() => made.body())
    const unregister = registerEditor(session.noteId, made)
    setEditor(made)
    return () => {
      unregister()
      detach()
      made.destroy()
      setEditor(undefined)
    }
  }, [session, stores, place])

  const reloads = useReloads(session)
  useEffect(() => {
    const body = session.state.get().note?.body
    if (editor === undefined || body === undefined || taken.current === reloads) return
    taken.current = reloads
    editor.replaceBody(body)
  }, [editor, reloads, session])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn again depends on these through `facts`.
  useEffect(() => editor?.redraw(), [editor, excerpts, template, note.pageVariant])
  return { editor, stores }
}

function useReloads(session: NoteSession): number {
  const [reloads, setReloads] = useState(session.state.get().reloads)
  useEffect(() => session.state.subscribe(() => setReloads(session.state.get().reloads)), [session])
  return reloads
}

interface Facts {
  readonly options: UseNoteEditor
  readonly byId: ReadonlyMap<string, ExcerptFacts>
  readonly namesSources: boolean
}

function lookupOf(excerpts: readonly ExcerptFacts[]): Omit<Facts, 'options'> {
  return {
    byId: new Map(excerpts.map((excerpt) => [excerpt.id, excerpt])),
    namesSources: new Set(excerpts.map(({ sourceName }) => sourceName)).size > 1,
  }
}

function portsTo(facts: RefObject<Facts>): EditorPorts {
  return {
    section(id) {
      const { template, note } = facts.current.options
      const section = template.sections.find((one) => one.id === id)
      if (section === undefined) return undefined
      return {
        guidance: inLanguage(section.guidance, note.language),
        limit: sectionLimit(template, section, note.pageVariant, note.language),
        isRequired: section.required,
      }
    },
    excerpt: (id) => facts.current.byId.get(id),
    namesSources: () => facts.current.namesSources,
    responseSets: () => responseSets(facts.current.options.template, facts.current.options.note.language),
    showExcerpt: (id: ExcerptId) => showPassage(id),
    openPicker: (mode) => facts.current.options.onPick(mode),
    openCitation: (at) => facts.current.options.onCitation(at),
    wrongWords: (words) => wrongWords(facts.current.options.note.language, words),
    openSpelling: (word) => facts.current.options.onSpell(word),
    openFind: (withReplace) => facts.current.options.onFind(withReplace),
    openJudgement: () => facts.current.options.onJudge(),
    ...commentPorts(() => facts.current.options.note.id),
    undoLibrary: () => void undo(),
    redoLibrary: () => void redo(),
    referenceTargets: (body) =>
      referenceTargets(body, facts.current.options.template, facts.current.options.note.language),
    goToPart: (kind, id) => facts.current.options.onGoToPart(kind, id),
    newId: () => crypto.randomUUID(),
  }
}

function sameOr(old: readonly SectionCount[], next: readonly SectionCount[]): readonly SectionCount[] {
  const isSame =
    old.length === next.length &&
    old.every((one, index) => one.id === next[index]?.id && one.words === next[index]?.words)
  return isSame ? old : next
}
