import { useState } from 'react'
import type { Code, Codebook, CodeFamily } from '../../shared/codebook/codebook.ts'
import { codesInUse } from '../../shared/codebook/own-codes.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Checkbox, TextField } from '../ui/field.tsx'
import { Select } from '../ui/select.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { mergeCode, removeCode, retireCode, saveCode } from './codebook-acts.ts'

const say = words.codebook.editor

const choicesOf = <Name extends string>(names: Readonly<Record<Name, string>>) =>
  (Object.keys(names) as Name[]).map((value) => ({ value, label: names[value] }))

export interface CodeEditorProps {
  /** Nothing for a new one. */
  readonly code: Code | undefined
  readonly codebook: Codebook
  readonly isOwn: boolean
  readonly onClose: () => void
}

/** Adds a code or changes one: its names, its colour and line, what it means; retires it, or merges it into another. */
export function CodeEditor({ code, codebook, isOwn, onClose }: CodeEditorProps) {
  const [draft, setDraft] = useState({
    name: code?.label.en ?? '',
    nameFr: code?.label.fr ?? '',
    family: code?.family ?? ('work' as CodeFamily),
    line: code?.line ?? ('solid' as Code['line']),
    key: code?.key ?? '',
    definition: code?.definition ?? '',
    useWhen: code?.useWhen ?? '',
    doNotUseWhen: code?.doNotUseWhen ?? '',
    example: code?.example ?? '',
    attributes: [...(code?.attributes ?? [])],
  })
  const put = (change: Partial<typeof draft>) => setDraft((all) => ({ ...all, ...change }))
  const closing = (done: Promise<boolean>) => void done.then((isDone) => isDone && onClose())
  const save = () => {
    const { name, nameFr, ...content } = draft
    const label = { en: name.trim(), ...(nameFr.trim() !== '' && { fr: nameFr.trim() }) }
    closing(saveCode({ ...(code && { codeId: code.id }), code: { ...content, label } }))
  }
  return (
    <Dialog
      title={code === undefined ? say.add : say.change(named(code.label))}
      closeLabel={words.frame.close}
      isOpen
      onClose={onClose}
      closesOutside={false}
      foot={
        <>
          {code === undefined ? null : (
            <>
              <Button onPress={() => closing(retireCode(code.id, true))}>{say.retire}</Button>
              <Button onPress={() => closing(removeCode(code.id))}>{isOwn ? say.remove : say.restore}</Button>
            </>
          )}
          <Button onPress={onClose}>{say.cancel}</Button>
          <Button look="main" isDisabled={draft.name.trim() === ''} onPress={save}>
            {say.save}
          </Button>
        </>
      }
    >
      <div className="code-editor">
        <TextField label={say.name} value={draft.name} onChange={(name) => put({ name })} maxLength={80} autoFocus />
        <TextField label={say.nameFr} value={draft.nameFr} onChange={(nameFr) => put({ nameFr })} maxLength={80} />
        <Select
          label={say.family}
          hint={say.familyHint}
          value={draft.family}
          choices={choicesOf(words.codebook.families)}
          onChange={(value) => put({ family: value as CodeFamily })}
        />
        <Select
          label={say.line}
          hint={say.lineHint}
          value={draft.line}
          choices={choicesOf(words.codebook.lines)}
          onChange={(value) => put({ line: value as Code['line'] })}
        />
        <TextField
          label={say.key}
          hint={say.keyHint}
          value={draft.key}
          onChange={(key) => put({ key })}
          maxLength={1}
        />
        <TextField
          label={say.definition}
          lines={2}
          value={draft.definition}
          onChange={(definition) => put({ definition })}
        />
        <TextField label={say.useWhen} lines={2} value={draft.useWhen} onChange={(useWhen) => put({ useWhen })} />
        <TextField
          label={say.doNotUseWhen}
          lines={2}
          value={draft.doNotUseWhen}
          onChange={(doNotUseWhen) => put({ doNotUseWhen })}
        />
        <TextField label={say.example} lines={2} value={draft.example} onChange={(example) => put({ example })} />
        <details>
          <summary>{say.attributes}</summary>
          <div className="code-editor-attributes">
            {codebook.attributes.map(({ id, label }) => (
              <Checkbox
                key={id}
                label={named(label)}
                isOn={draft.attributes.includes(id)}
                onChange={(isOn) =>
                  put({
                    attributes: isOn ? [...draft.attributes, id] : draft.attributes.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </div>
        </details>
        {code === undefined ? null : (
          <Merge code={code} codebook={codebook} onMerge={(into) => closing(mergeCode(code.id, into))} />
        )}
      </div>
    </Dialog>
  )
}

interface MergeProps {
  readonly code: Code
  readonly codebook: Codebook
  readonly onMerge: (into: string) => void
}

function Merge({ code, codebook, onMerge }: MergeProps) {
  const [into, setInto] = useState('')
  const others = codesInUse(codebook).filter(({ id }) => id !== code.id)
  return (
    <div className="code-editor-merge">
      <Select
        label={say.merge}
        hint={say.mergeHint}
        value={into}
        placeholder={say.mergeNone}
        choices={others.map(({ id, label }) => ({ value: id, label: named(label) }))}
        onChange={setInto}
      />
      <Button isDisabled={into === ''} onPress={() => onMerge(into)}>
        {say.mergeDo}
      </Button>
    </div>
  )
}
