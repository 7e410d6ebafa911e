import { useState } from 'react'
import {
  CONFIDENCES,
  LIKELIHOOD_SCALES,
  LIKELIHOODS,
  type LikelihoodScale,
  scaleInUse,
} from '../../shared/note/likelihood.ts'
import type { Note } from '../../shared/note/note.ts'
import type { Template } from '../../shared/template/template.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { setStance, stanceAt } from '../note/editor/stance.ts'
import type { NoteSession } from '../note/session/note-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { words } from '../words/words.ts'
import './evidence.css'

const say = words.evidence.stance

export interface JudgementDialogProps {
  readonly session: NoteSession
  readonly note: Note
  readonly template: Template
  readonly editor: NoteEditor
  readonly onClose: () => void
}

/** Marks the sentence at the cursor as a judgement: how likely, on the note's one scale, or how sure of the sources. */
export function JudgementDialog({ session, note, template, editor, onClose }: JudgementDialogProps) {
  const inUse = scaleInUse(editor.body())
  const [scale, setScale] = useState<LikelihoodScale>(inUse ?? preferredScale(note, template))
  const known = stanceAt(editor.view.state)
  const [likelihood, setLikelihood] = useState(known?.likelihood ?? '')
  const [confidence, setConfidence] = useState(known?.confidence ?? '')
  const mark = () => {
    if (inUse === undefined && likelihood !== '') session.changeHeader({ likelihoodScale: scale })
    const attrs = { kind: 'judgement', likelihood: likelihood || null, confidence: confidence || null } as const
    setStance(attrs)(editor.view.state, editor.view.dispatch)
    onClose()
    requestAnimationFrame(() => editor.view.focus())
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.frame.close}
      isOpen
      size="small"
      onClose={onClose}
      foot={
        <Button look="main" onPress={mark}>
          {say.mark}
        </Button>
      }
    >
      <div className="evidence-judgement">
        <Select
          label={say.scale}
          value={scale}
          isDisabled={inUse !== undefined}
          onChange={(next) => {
            setScale(next === 'US' ? 'US' : 'UK')
            setLikelihood('')
          }}
          choices={LIKELIHOOD_SCALES.map((value) => ({ value, label: say.scales[value] }))}
        />
        {inUse === undefined ? null : <p className="ui-hint">{say.scaleInUse}</p>}
        <Select
          label={say.likelihood}
          value={likelihood}
          onChange={setLikelihood}
          choices={[
            { value: '', label: say.unsaid },
            ...LIKELIHOODS[scale].map(({ term, band }) => ({
              value: term.en,
              label: `${term[note.language]} (${band})`,
            })),
          ]}
        />
        <Select
          label={say.confidence}
          value={confidence}
          onChange={setConfidence}
          choices={[
            { value: '', label: say.unsaid },
            ...CONFIDENCES.map((value) => ({ value, label: say.confidences[value] })),
          ]}
        />
        <p className="ui-hint">{say.text}</p>
      </div>
    </Dialog>
  )
}

/** The scale chosen for the note before, else that of the country the template is from. */
function preferredScale(note: Note, template: Template): LikelihoodScale {
  const chosen = note.header.likelihoodScale
  if (chosen === 'UK' || chosen === 'US') return chosen
  return template.jurisdiction === 'US' ? 'US' : 'UK'
}
