import { useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Note } from '../../shared/note/note.ts'
import { responseSets } from '../../shared/note/responses.ts'
import type { Template } from '../../shared/template/template.ts'
import { commentHere } from '../comments/comment-ports.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { addRecommendation, type CommandName, commands, setLanguage } from './editor/commands.ts'
import type { NoteEditor } from './editor/note-editor.ts'
import { insertAbbreviations, insertDate } from './insert-entries.ts'
import { LinkDialog } from './link-dialog.tsx'
import { PortionMenu } from './markings/portion-menu.tsx'
import { ReferenceDialog } from './reference-dialog.tsx'
import type { NoteSession } from './session/note-session.ts'
import { StanceMenu } from './stance-menu.tsx'
import { ToolbarIcon, type ToolbarIconName } from './toolbar-icon.tsx'
import type { EditorStores } from './use-note-editor.ts'

const say = words.note.toolbar

export interface NoteToolbarProps {
  readonly session: NoteSession
  readonly note: Note
  readonly editor: NoteEditor | undefined
  readonly stores: EditorStores
  readonly template: Template
  readonly onPick: () => void
  readonly onJudge: () => void
}

/** Formatting: quiet, one row, every button with its key in its name. */
export function NoteToolbar({ session, note, editor, stores, template, onPick, onJudge }: NoteToolbarProps) {
  const state = useStore(stores.toolbar, (at) => at)
  const [isReferring, setReferring] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const run = (name: CommandName) => {
    if (editor === undefined) return
    commands[name](editor.view.state, editor.view.dispatch, editor.view)
    editor.view.focus()
  }
  const tool = (name: CommandName, icon: ToolbarIconName, label: string, keys: string, isOn: boolean) => (
    <IconButton
      name={`${label} (${keys})`}
      aria-pressed={isOn}
      preventFocusOnPress
      className="note-tool"
      onPress={() => run(name)}
    >
      <ToolbarIcon name={icon} />
    </IconButton>
  )
  return (
    <Toolbar className="note-toolbar" aria-label={say.label}>
      <StyleMenu block={state?.block ?? 'text'} run={run} />
      {tool('strong', 'strong', say.strong, 'Ctrl+B', state?.isStrong ?? false)}
      {tool('emphasis', 'emphasis', say.emphasis, 'Ctrl+I', state?.isEmphasised ?? false)}
      {tool('bulletList', 'bullets', say.bullets, 'Ctrl+Shift+8', state?.isBulleted ?? false)}
      {tool('orderedList', 'numbers', say.numbers, 'Ctrl+Shift+7', state?.isNumbered ?? false)}
      <IconButton
        name={say.link}
        aria-pressed={state?.isLinked ?? false}
        isDisabled={!(state?.hasSelection ?? false)}
        preventFocusOnPress
        className="note-tool"
        onPress={() => setLinking(true)}
      >
        <ToolbarIcon name="link" />
      </IconButton>
      <IconButton
        name={`${words.comments.add} (Ctrl+Alt+M)`}
        preventFocusOnPress
        className="note-tool"
        onPress={() => commentHere(note.id)}
      >
        <ToolbarIcon name="comment" />
      </IconButton>
      <InsertMenu
        editor={editor}
        template={template}
        note={note}
        onReference={() => setReferring(true)}
        run={run}
        hasSelection={state?.hasSelection ?? false}
      />
      <StanceMenu editor={editor} stance={state?.stance ?? ''} onJudge={onJudge} />
      {template.header.some(({ type }) => type === 'marking') ? (
        <PortionMenu session={session} note={note} template={template} editor={editor} portion={state?.portion ?? ''} />
      ) : null}
      {state?.isInTable ? <TableMenu run={run} /> : null}
      <span className="note-toolbar-space" />
      <Button look="quiet" className="note-tool note-cite" preventFocusOnPress onPress={onPick}>
        <Icon name="plus" size={12} />
        {say.cite}
        <kbd className="note-cite-keys">Ctrl+Shift+K</kbd>
      </Button>
      {isReferring && editor !== undefined ? (
        <ReferenceDialog editor={editor} note={note} template={template} onClose={() => setReferring(false)} />
      ) : null}
      {isLinking && editor !== undefined ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
    </Toolbar>
  )
}

type Run = (name: CommandName) => void

function StyleMenu({ block, run }: { readonly block: keyof typeof STYLES | 'other'; readonly run: Run }) {
  return (
    <Menu
      label={say.style}
      trigger={
        <Button look="quiet" className="note-tool note-style" aria-label={`${say.style}: ${say[block]}`}>
          {say[block]}
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          entries: (Object.keys(STYLES) as (keyof typeof STYLES)[]).map((name) => ({
            id: name,
            label: say[name],
            keys: STYLES[name],
            isCurrent: name === block,
            onAction: () => run(name),
          })),
        },
      ]}
    />
  )
}

const STYLES = {
  text: 'Ctrl+Alt+0',
  heading3: 'Ctrl+Alt+3',
  heading4: 'Ctrl+Alt+4',
  blockQuotation: 'Ctrl+Shift+9',
} as const

interface InsertMenuProps {
  readonly editor: NoteEditor | undefined
  readonly template: Template
  readonly note: Note
  readonly onReference: () => void
  readonly run: Run
  readonly hasSelection: boolean
}

function InsertMenu({ editor, note, template, onReference, run, hasSelection }: InsertMenuProps) {
  const mark = (lang: string | undefined) => () => {
    if (editor === undefined) return
    setLanguage(lang)(editor.view.state, editor.view.dispatch)
    editor.view.focus()
  }
  const recommend = () => {
    if (editor === undefined) return
    addRecommendation(responseSets(template, note.language)[0] ?? [])(editor.view.state, editor.view.dispatch)
    editor.view.focus()
  }
  return (
    <Menu
      label={say.insert}
      trigger={
        <Button look="quiet" className="note-tool">
          {say.insert}
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          entries: [
            {
              id: 'date',
              label: say.insertDate,
              onAction: () => editor !== undefined && insertDate(editor, note, template),
            },
            { id: 'reference', label: say.reference, onAction: onReference },
            {
              id: 'abbreviations',
              label: say.insertAbbreviations,
              onAction: () => editor !== undefined && insertAbbreviations(editor),
            },
          ],
        },
        {
          entries: [
            { id: 'table', label: say.insertTable, onAction: () => run('table') },
            { id: 'question', label: say.insertQuestion, onAction: () => run('question') },
            { id: 'recommendation', label: say.insertRecommendation, onAction: recommend },
          ],
        },
        {
          heading: say.language,
          entries: [
            ...(['en', 'fr', 'hi'] as const).map((lang) => ({
              id: lang,
              label: say.languages[lang],
              isDisabled: !hasSelection,
              onAction: mark(lang),
            })),
            { id: 'none', label: say.languages.none, isDisabled: !hasSelection, onAction: mark(undefined) },
          ],
        },
      ]}
    />
  )
}

function TableMenu({ run }: { readonly run: Run }) {
  const entry = (name: CommandName & keyof typeof say, look?: 'danger') => ({
    id: name,
    label: String(say[name]),
    ...(look === undefined ? {} : { look }),
    onAction: () => run(name),
  })
  return (
    <Menu
      label={say.table}
      trigger={
        <Button look="quiet" className="note-tool">
          {say.table}
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        { entries: [entry('rowBefore'), entry('rowAfter'), entry('columnBefore'), entry('columnAfter')] },
        { entries: [entry('headerRow')] },
        { entries: [entry('deleteRow', 'danger'), entry('deleteColumn', 'danger'), entry('deleteTable', 'danger')] },
      ]}
    />
  )
}
