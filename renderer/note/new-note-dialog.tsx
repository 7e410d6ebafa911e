import { useMemo, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Localised } from '../../shared/codebook/codebook.ts'
import type { DossierId } from '../../shared/id.ts'
import { inLanguage } from '../../shared/note/empty-body.ts'
import type { Template } from '../../shared/template/template.ts'
import { useNotes } from '../api/queries.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { closeDialog, openNote, showMiddle } from '../workspace/moves.ts'
import { createNote, useTemplates } from './note-queries.ts'
import './new-note.css'

const say = words.note.newNote

/** What a first note is offered as: the commonest kind, and the one the sample shows. */
const FIRST_TEMPLATE = 'ca.memo.information'

/** Makes a note: which template, in which language, under which title. */
export function NewNoteDialog({ dossierId }: { readonly dossierId: DossierId }) {
  const templates = useTemplates()
  const [jurisdiction, setJurisdiction] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [language, setLanguage] = useState<'en' | 'fr'>('en')
  const [title, setTitle] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [isMaking, setMaking] = useState(false)
  const shown = templates.filter((template) => jurisdiction === '' || template.jurisdiction === jurisdiction)
  // Whoever wrote one kind of note in this matter most likely writes the next of the same kind.
  const { notes } = useNotes(dossierId)
  const usual = chosen ?? notes[0]?.templateId ?? FIRST_TEMPLATE
  const template = shown.find(({ id }) => id === usual) ?? shown[0]
  const make = async () => {
    if (template === undefined || isMaking) return
    setMaking(true)
    try {
      const made = await createNote({ dossierId, templateId: template.id, language, title: title.trim() })
      closeDialog()
      openNote(made.id)
    } catch (error) {
      setWrong(sentenceOf(error))
      setMaking(false)
    }
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      size="wide"
      onClose={closeDialog}
      foot={
        <>
          {wrong === undefined ? null : (
            <p className="new-note-wrong" role="alert">
              {say.failed}: {wrong}
            </p>
          )}
          <Button
            look="quiet"
            onPress={() => {
              closeDialog()
              showMiddle({ kind: 'templates' })
            }}
          >
            {say.changeTemplates}
          </Button>
          <Button onPress={closeDialog}>{say.cancel}</Button>
          <Button look="main" isDisabled={template === undefined || isMaking} onPress={() => void make()}>
            {say.create}
          </Button>
        </>
      }
    >
      <TextField
        label={say.noteTitle}
        value={title}
        onChange={setTitle}
        hint={say.titleHint}
        maxLength={300}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') void make()
        }}
      />
      <div className="new-note-choices">
        <JurisdictionSelect templates={templates} value={jurisdiction} onChange={setJurisdiction} />
        <Select
          label={say.language}
          value={language}
          onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')}
          choices={(['en', 'fr'] as const).map((value) => ({ value, label: words.note.header.languages[value] }))}
        />
      </div>
      <RadioGroup
        className="template-cards"
        aria-label={say.templates}
        value={template?.id ?? null}
        onChange={(value) => setChosen(value)}
      >
        {shown.map((one) => (
          <TemplateCard key={one.id} template={one} language={language} />
        ))}
      </RadioGroup>
    </Dialog>
  )
}

interface JurisdictionSelectProps {
  readonly templates: readonly Template[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function JurisdictionSelect({ templates, value, onChange }: JurisdictionSelectProps) {
  const known = useMemo(() => [...new Set(templates.map((template) => template.jurisdiction))], [templates])
  return (
    <Select
      label={say.filter}
      value={value}
      onChange={onChange}
      choices={[
        { value: '', label: say.all },
        ...known.map((one) => ({ value: one, label: words.note.jurisdictions[one] ?? one })),
      ]}
    />
  )
}

function TemplateCard({ template, language }: { readonly template: Template; readonly language: 'en' | 'fr' }) {
  const { pages, words: limit } = template.limits
  // In the language of the note where that is not English, so that a French note is chosen by its French name.
  const shown = (said: Localised) => (language === 'en' ? named(said) : inLanguage(said, language))
  return (
    <Radio value={template.id} className="template-card">
      <span className="template-card-head">
        <strong>{shown(template.name)}</strong>
        <span>{words.note.jurisdictions[template.jurisdiction] ?? template.jurisdiction}</span>
      </span>
      <span className="template-card-purpose">{shown(template.purpose)}</span>
      <span className="template-card-size">{say.size(pages, limit)}</span>
    </Radio>
  )
}
