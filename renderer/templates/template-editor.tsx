import { useState } from 'react'
import type { Template } from '../../shared/template/template.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { BasicsEditor } from './basics-editor.tsx'
import { HeaderEditor } from './header-editor.tsx'
import { SectionsEditor } from './sections-editor.tsx'
import { SignOffEditor } from './sign-off-editor.tsx'
import { draftOf, dropDraft, keepDraft } from './template-drafts.ts'
import { saveTemplate } from './template-queries.ts'

const say = words.templates

/** What each part of the editor is given. */
export interface PartProps {
  readonly template: Template
  readonly onChange: (template: Template) => void
}

export interface TemplateEditorProps {
  readonly template: Template
  /** Every template, for the fields, pages and schemes that can be taken from them. */
  readonly all: readonly Template[]
  readonly onBack: () => void
}

/** Changes a template of the library's own. Nothing is saved until it is asked for: each save is a version. */
export function TemplateEditor({ template: given, all, onBack }: TemplateEditorProps) {
  const [saved, setSaved] = useState(given)
  const [template, setTemplate] = useState(() => draftOf(given) ?? given)
  const [wrong, setWrong] = useState<string>()
  // The lists of lines keep what is typed: after a discard they begin anew.
  const [round, setRound] = useState(0)
  const isChanged = template !== saved
  const change = (next: Template) => {
    setTemplate(next)
    keepDraft(next)
  }
  const save = async () => {
    try {
      const next = await saveTemplate(template)
      dropDraft(next.id)
      setTemplate(next)
      setSaved(next)
      setWrong(undefined)
      showToast(say.saved(next.version))
    } catch (error) {
      setWrong(sentenceOf(error))
    }
  }
  const discard = () => {
    dropDraft(saved.id)
    setTemplate(saved)
    setWrong(undefined)
    setRound(round + 1)
  }
  const props = { template, onChange: change }
  return (
    <section className="templates" aria-labelledby="templates-title">
      <header className="templates-head templates-head-fixed">
        <h1 id="templates-title">{named(template.name) || say.unnamed}</h1>
        <small>{say.version(saved.version)}</small>
        <span className="templates-acts">
          {isChanged ? <em>{say.unsaved}</em> : null}
          <Button look="quiet" onPress={onBack}>
            {say.back}
          </Button>
          {isChanged ? <Button onPress={discard}>{say.discard}</Button> : null}
          <Button look="main" isDisabled={!isChanged} onPress={() => void save()}>
            {say.save}
          </Button>
        </span>
      </header>
      {wrong === undefined ? null : (
        <p className="templates-wrong" role="alert">
          {wrong}
        </p>
      )}
      <BasicsEditor
        key={`basics-${round}`}
        {...props}
        presets={distinct(all.map(({ pagePreset }) => pagePreset))}
        schemes={distinct(all.map(({ markingScheme }) => markingScheme))}
      />
      <SectionsEditor key={`sections-${round}`} {...props} />
      <HeaderEditor key={`header-${round}`} {...props} known={distinct(all.flatMap(({ header }) => header))} />
      <SignOffEditor key={`sign-off-${round}`} {...props} />
    </section>
  )
}

/** The first of each id. */
function distinct<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map([...things].reverse().map((thing) => [thing.id, thing])).values()].reverse()
}
