import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words } from '../words/words.ts'
import { closeDialog, openDossier } from '../workspace/moves.ts'
import { CodeMapping } from './code-mapping.tsx'
import { addProject, type ProjectPlan, readProjectFile } from './exchange-queries.ts'
import { FileChoice, LeftOut } from './file-choice.tsx'
import { useFile } from './use-file.ts'
import './exchange.css'

const say = words.exchange.project

/** Imports a project of another program as a dossier, after showing what of it can be taken. */
export function ProjectDialog() {
  const [title, setTitle] = useState('')
  const [codes, setCodes] = useState<Readonly<Record<string, string>>>({})
  const [isAdding, setAdding] = useState(false)
  const file = useFile<ProjectPlan>(readProjectFile, (plan) => {
    setTitle(plan.name)
    setCodes(
      Object.fromEntries(plan.codes.map(({ key, codeId, uses }) => [key, codeId ?? (uses > 0 ? 'own' : 'leave')])),
    )
  })
  const { plan } = file
  const add = async () => {
    if (plan === undefined) return
    setAdding(true)
    const dossierId = await addProject({ planId: plan.planId, title, codes })
    setAdding(false)
    if (dossierId === undefined) return
    closeDialog()
    openDossier(dossierId)
  }
  return (
    <Dialog
      title={say.title}
      closeLabel={words.exchange.close}
      isOpen
      onClose={closeDialog}
      closesOutside={plan === undefined}
      foot={
        <>
          <Button onPress={closeDialog}>{words.exchange.cancel}</Button>
          <Button
            look="main"
            isDisabled={plan === undefined || plan.sources.length === 0 || isAdding}
            onPress={() => void add()}
          >
            {say.add}
          </Button>
        </>
      }
    >
      <div className="exchange">
        <FileChoice file={file} text={say.text} />
        {plan === undefined ? null : (
          <>
            <TextField label={say.name} value={title} onChange={setTitle} maxLength={300} />
            <section>
              <h3>{say.sources}</h3>
              <ul className="exchange-marks">
                {plan.sources.map(({ name, words: count, passages }) => (
                  <li key={`${name} ${count}`}>
                    {name} <small>{say.source(count, passages)}</small>
                  </li>
                ))}
              </ul>
            </section>
            <CodeMapping
              codes={plan.codes}
              chosen={codes}
              onChoose={(key, to) => setCodes((all) => ({ ...all, [key]: to }))}
              canKeep
            />
            <LeftOut all={plan.leftOut} />
          </>
        )}
      </div>
    </Dialog>
  )
}
