import { useRef, useState } from 'react'
import type { Note } from '../../shared/note/note.ts'
import { signOffIn, type Template } from '../../shared/template/template.ts'
import { CommentComposer } from '../comments/comment-dialog.tsx'
import { CommentMargin } from '../comments/comment-margin.tsx'
import { JudgementDialog } from '../evidence/judgement-dialog.tsx'
import { FindingsPanel } from '../findings/findings-panel.tsx'
import { backToText } from './back-to-text.ts'
import { CitationDialog } from './citation-dialog.tsx'
import type { MisspeltWord } from './editor/ports.ts'
import { ExcerptPicker } from './excerpt-picker.tsx'
import { FindBar } from './find/find-bar.tsx'
import { FootMeters } from './foot-meters.tsx'
import { NoteHeaderForm } from './header/note-header-form.tsx'
import { NewerTemplate } from './newer-template.tsx'
import { NoteBanners } from './note-banners.tsx'
import { NoteHead } from './note-head.tsx'
import { NoteOutline } from './note-outline.tsx'
import { NoteToolbar } from './note-toolbar.tsx'
import type { NoteSession } from './session/note-session.ts'
import { SignOffPreview } from './sign-off-preview.tsx'
import { SpellingDialog } from './spelling/spelling-dialog.tsx'
import { useExcerptFacts } from './use-excerpt-facts.ts'
import { useNoteEditor } from './use-note-editor.ts'
import './note-page.css'
import './note-body.css'
import './note-table.css'
import './citation.css'

export interface NoteSheetProps {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
}

/** The note as a page: header, text, sign-off, with its tools above and its meters in the foot. */
export function NoteSheet({ session, note, template }: NoteSheetProps) {
  const place = useRef<HTMLDivElement>(null)
  const [picking, setPicking] = useState<'quotation' | 'paraphrase'>()
  const [citation, setCitation] = useState<number>()
  const [isJudging, setJudging] = useState(false)
  const [finding, setFinding] = useState<{ readonly withReplace: boolean }>()
  const onFind = (withReplace: boolean) => setFinding({ withReplace })
  const [misspelt, setMisspelt] = useState<MisspeltWord>()
  const [hasOutline, setOutline] = useState(false)
  const excerpts = useExcerptFacts(note.dossierId)
  const { editor, stores } = useNoteEditor({
    session,
    note,
    template,
    excerpts,
    place,
    onPick: setPicking,
    onCitation: setCitation,
    onJudge: () => setJudging(true),
    onFind,
    onSpell: setMisspelt,
    onGoToPart: (kind, id) => (kind === 'section' ? editor?.goToSection(id) : editor?.goToBlock(id)),
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key that finds holds in the whole pane, as in every program.
    <div
      className="note-pane"
      onKeyDown={(event) => {
        const isFind = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !event.defaultPrevented
        if (!isFind || (event.key !== 'f' && event.key !== 'h')) return
        event.preventDefault()
        onFind(event.key === 'h')
      }}
    >
      <NoteHead
        session={session}
        note={note}
        template={template}
        hasOutline={hasOutline}
        onOutline={() => setOutline(!hasOutline)}
      />
      <NoteBanners session={session} />
      <NewerTemplate session={session} note={note} />
      <NoteToolbar
        session={session}
        note={note}
        editor={editor}
        stores={stores}
        template={template}
        onPick={() => setPicking('paraphrase')}
        onJudge={() => setJudging(true)}
      />
      {finding === undefined || editor === undefined ? null : (
        <FindBar
          editor={editor}
          stores={stores}
          withReplace={finding.withReplace}
          onClose={() => setFinding(undefined)}
        />
      )}
      {hasOutline ? <NoteOutline editor={editor} stores={stores} note={note} template={template} /> : null}
      <div className="note-scroll">
        <article className="note-page" lang={note.language}>
          <NoteHeaderForm session={session} note={note} template={template} />
          <div className="note-editor" ref={place} />
          <CommentMargin noteId={note.id} editor={editor} />
          <SignOffPreview signOff={signOffIn(template.signOff, note.language)} />
        </article>
      </div>
      <FindingsPanel noteId={note.id} editor={editor} />
      <FootMeters stores={stores} note={note} template={template} />
      <CommentComposer />
      {isJudging && editor !== undefined ? (
        <JudgementDialog
          session={session}
          note={note}
          template={template}
          editor={editor}
          onClose={() => setJudging(false)}
        />
      ) : null}
      {misspelt === undefined || editor === undefined ? null : (
        <SpellingDialog editor={editor} misspelt={misspelt} onClose={() => setMisspelt(undefined)} />
      )}
      {citation === undefined || editor === undefined ? null : (
        <CitationDialog
          editor={editor}
          at={citation}
          excerpts={excerpts}
          onClose={() => backToText(() => setCitation(undefined), editor)}
        />
      )}
      {picking === undefined ? null : (
        <ExcerptPicker
          excerpts={excerpts}
          editor={editor}
          onClose={() => backToText(() => setPicking(undefined), editor)}
        />
      )}
    </div>
  )
}
